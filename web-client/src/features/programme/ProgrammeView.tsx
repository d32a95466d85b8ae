import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { ProgrammePage } from '@/api/types.ts';
import { clocksDiffer, ownZone, shortDay, zoneCity } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { clockOf } from './clock.ts';
import { entriesOf, noonOf } from './entries.ts';
import { ALL_DAYS, openingDayOf, shownDay } from './programmeDays.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import type { ProgrammeSearch } from './search.ts';
import styles from './ProgrammeView.module.css';

interface Props {
  page: ProgrammePage;
  search: ProgrammeSearch;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
  stars: ReadonlySet<string>;
  onStar: (id: string, starred: boolean) => void;
}

/** The whole programme of an event. What is chosen stands in the address. */
export function ProgrammeView({ page, search, onSearch, stars, onStar }: Props) {
  const { t, i18n } = useLingui();
  const { zone } = page.event;
  const [opened] = useState(() => Date.now());
  const entries = useMemo(() => entriesOf(page), [page]);
  if (entries.length === 0) {
    return <Empty icon="calendar" title={t({ id: 'programme.empty', message: 'The programme is not out yet' })} />;
  }
  const opening = openingDayOf(page.days, opened, zone);
  const day = shownDay(page.days, { asked: search.day, looking: false, grid: false, opening });
  const days = day === ALL_DAYS ? page.days : [day];
  const list = (
    <ProgrammeList
      slug={page.event.slug}
      entries={entries.filter((entry) => days.includes(entry.session.day))}
      days={days}
      clock={clockOf(zone, ownZone(), false)}
      zone={zone}
      stars={stars}
      onStar={onStar}
    />
  );
  return (
    <div className={styles.programme}>
      <Zones page={page} />
      {page.days.length > 1 ? (
        <Tabs
          label={t({ id: 'programme.days', message: 'Days' })}
          tabs={[
            ...page.days.map((key) => ({ key, label: shortDay(noonOf(key), 'UTC', i18n.locale) })),
            { key: ALL_DAYS, label: t({ id: 'programme.allDays', message: 'All days' }) },
          ]}
          current={day}
          onChange={(key) => onSearch({ day: key })}
        >
          <div className={styles.list}>{list}</div>
        </Tabs>
      ) : (
        list
      )}
    </div>
  );
}

function Zones({ page }: { page: ProgrammePage }) {
  const { zone } = page.event;
  const own = ownZone();
  const [city, mine] = [zoneCity(zone), zoneCity(own)];
  return (
    <p className={styles.zones}>
      {page.sessions.some(({ startsAt }) => clocksDiffer(startsAt, zone, own)) ? (
        <Trans id="programme.zones">
          Large times are in {city}, small ones in {mine}, where you are.
        </Trans>
      ) : (
        <Trans id="programme.zone">All times are in {city}.</Trans>
      )}
    </p>
  );
}
