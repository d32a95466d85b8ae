import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { SessionSummary, Track } from '@/api/types.ts';
import { clocksDiffer, longDay, ownZone, shortDay, zoneCity } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { daysOf, openingDay, wantsTabs, type Day } from './days.ts';
import { SessionRow } from './SessionRow.tsx';
import styles from './Programme.module.css';
import chips from './TrackChips.module.css';

interface Props {
  slug: string;
  sessions: readonly SessionSummary[];
  tracks: readonly Track[];
  zone: string;
}

/** The programme by day and start time, with the event's clock large and the reader's beside it. */
export function Programme({ slug, sessions, tracks, zone }: Props) {
  const { t, i18n } = useLingui();
  const [track, setTrack] = useState<string | null>(null);
  const shown = useMemo(() => (track ? sessions.filter((s) => s.track?.name === track) : sessions), [sessions, track]);
  const days = useMemo(() => daysOf(shown, zone), [shown, zone]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [opened] = useState(() => Date.now());
  if (sessions.length === 0) {
    return <Empty icon="calendar" title={t({ id: 'programme.empty', message: 'The programme is not out yet' })} />;
  }
  const current = days.some((day) => day.key === chosen) && chosen ? chosen : openingDay(days, opened, zone);
  const own = ownZone();
  const differ = sessions.some((s) => clocksDiffer(s.startsAt, zone, own));
  const [city, mine] = [zoneCity(zone), zoneCity(own)];
  return (
    <div className={styles.programme}>
      {tracks.length > 1 ? <TrackFilter tracks={tracks} chosen={track} onChoose={setTrack} /> : null}
      <p className={styles.zones}>
        {differ ? (
          <Trans id="programme.zones">
            Large times are in {city}, small ones in {mine}, where you are.
          </Trans>
        ) : (
          <Trans id="programme.zone">All times are in {city}.</Trans>
        )}
      </p>
      {wantsTabs(days) ? (
        <Tabs
          label={t({ id: 'programme.days', message: 'Days' })}
          tabs={days.map((day) => ({ key: day.key, label: shortDay(day.at, zone, i18n.locale) }))}
          current={current}
          onChange={setChosen}
        >
          {days
            .filter((day) => day.key === current)
            .map((day) => (
              <div key={day.key}>
                <h3 className="visually-hidden">{longDay(day.at, zone, i18n.locale)}</h3>
                <DayList slug={slug} day={day} zone={zone} />
              </div>
            ))}
        </Tabs>
      ) : (
        days.map((day) => (
          <section key={day.key} className={styles.day}>
            <h3 className={styles.dayName}>{longDay(day.at, zone, i18n.locale)}</h3>
            <DayList slug={slug} day={day} zone={zone} />
          </section>
        ))
      )}
    </div>
  );
}

function DayList({ slug, day, zone }: { slug: string; day: Day; zone: string }) {
  return (
    <ol className={styles.slots}>
      {day.slots.flatMap((slot) =>
        slot.sessions.map((session, i) => <SessionRow key={session.id} slug={slug} session={session} zone={zone} first={i === 0} />),
      )}
    </ol>
  );
}

interface FilterProps {
  tracks: readonly Track[];
  chosen: string | null;
  onChoose: (track: string | null) => void;
}

function TrackFilter({ tracks, chosen, onChoose }: FilterProps) {
  const { t } = useLingui();
  return (
    <div className={styles.filter} role="group" aria-label={t({ id: 'programme.filter', message: 'Show only one track' })}>
      {tracks.map((track) => (
        <button
          key={track.name}
          type="button"
          className={chips.chip}
          data-track={track.colour}
          aria-pressed={chosen === track.name}
          onClick={() => onChoose(chosen === track.name ? null : track.name)}
        >
          {track.name}
        </button>
      ))}
    </div>
  );
}
