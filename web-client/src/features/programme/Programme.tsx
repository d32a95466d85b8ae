import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { SessionSummary, Theme } from '@/api/types.ts';
import { clocksDiffer, longDay, ownZone, shortDay, zoneCity } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { daysOf, openingDay, wantsTabs, type Day } from './days.ts';
import { SessionRow } from './SessionRow.tsx';
import styles from './Programme.module.css';

interface Props {
  sessions: readonly SessionSummary[];
  themes: readonly Theme[];
  zone: string;
}

/** The programme by day and start time, with the event's clock large and the reader's beside it. */
export function Programme({ sessions, themes, zone }: Props) {
  const { t, i18n } = useLingui();
  const [theme, setTheme] = useState<string | null>(null);
  const shown = useMemo(() => (theme ? sessions.filter((s) => s.theme?.name === theme) : sessions), [sessions, theme]);
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
      {themes.length > 1 ? <ThemeFilter themes={themes} chosen={theme} onChoose={setTheme} /> : null}
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
                <DayList day={day} zone={zone} />
              </div>
            ))}
        </Tabs>
      ) : (
        days.map((day) => (
          <section key={day.key} className={styles.day}>
            <h3 className={styles.dayName}>{longDay(day.at, zone, i18n.locale)}</h3>
            <DayList day={day} zone={zone} />
          </section>
        ))
      )}
    </div>
  );
}

function DayList({ day, zone }: { day: Day; zone: string }) {
  return (
    <ol className={styles.slots}>
      {day.slots.flatMap((slot) =>
        slot.sessions.map((session, i) => <SessionRow key={session.id} session={session} zone={zone} first={i === 0} />),
      )}
    </ol>
  );
}

interface FilterProps {
  themes: readonly Theme[];
  chosen: string | null;
  onChoose: (theme: string | null) => void;
}

function ThemeFilter({ themes, chosen, onChoose }: FilterProps) {
  const { t } = useLingui();
  return (
    <div className={styles.filter} role="group" aria-label={t({ id: 'programme.filter', message: 'Show only one theme' })}>
      {themes.map((theme) => (
        <button
          key={theme.name}
          type="button"
          className={styles.chip}
          data-track={theme.colour}
          aria-pressed={chosen === theme.name}
          onClick={() => onChoose(chosen === theme.name ? null : theme.name)}
        >
          {theme.name}
        </button>
      ))}
    </div>
  );
}
