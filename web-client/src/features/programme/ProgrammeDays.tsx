import { useLingui } from '@lingui/react/macro';
import type { ProgrammePage } from '@/api/types.ts';
import { longDay, shortDay } from '@/i18n/dates.ts';
import { Tabs } from '@/ui/Tabs.tsx';
import type { Clock } from './clock.ts';
import { noonOf } from './entries.ts';
import { ProgrammeGrid } from './grid/ProgrammeGrid.tsx';
import { NothingFits } from './NothingFits.tsx';
import { ALL_DAYS } from './programmeDays.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import type { ProgrammeSearch } from './search.ts';
import type { Shown } from './useShown.ts';
import styles from './ProgrammeView.module.css';

interface Props {
  page: ProgrammePage;
  search: ProgrammeSearch;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
  shown: Shown;
  clock: Clock;
  stars: ReadonlySet<string>;
  onStar: (id: string, starred: boolean) => void;
  onRemove: () => void;
}

/** The days as tabs, and below them what of the chosen one is to be seen, as list or grid. */
export function ProgrammeDays(props: Props) {
  const { t, i18n } = useLingui();
  const { page, search, onSearch, shown } = props;
  const grid = search.view === 'grid';
  if (page.days.length < 2) return <DayContent {...props} />;
  const counted = (key: string, label: string, count: number) => ({ key, label, ...(shown.choices > 0 ? { count } : {}) });
  const tabs = page.days.map((day) => counted(day, shortDay(noonOf(day), 'UTC', i18n.locale), shown.byDay.get(day) ?? 0));
  if (!grid) tabs.push(counted(ALL_DAYS, t({ id: 'programme.allDays', message: 'All days' }), shown.found.length));
  return (
    <Tabs
      label={t({ id: 'programme.days', message: 'Days' })}
      tabs={tabs}
      current={shown.day}
      onChange={(day) => onSearch({ day })}
      sticky={!grid}
    >
      <div className={styles.content}>
        <DayContent {...props} />
      </div>
    </Tabs>
  );
}

function DayContent({ page, search, onSearch, shown, clock, stars, onStar, onRemove }: Props) {
  const { i18n } = useLingui();
  const { zone, slug } = page.event;
  const grid = search.view === 'grid';
  if (shown.entries.length === 0) {
    return (
      <NothingFits
        elsewhere={shown.found.length}
        onlyStars={search.stars === true && shown.choices === 1}
        onRemove={onRemove}
        onAllDays={grid ? undefined : () => onSearch({ day: ALL_DAYS })}
      />
    );
  }
  const shared = { slug, clock, zone, stars, onStar };
  if (!grid) return <ProgrammeList entries={shown.drawn} days={shown.days} {...shared} />;
  return (
    <div className={styles.wide}>
      <h2 className="visually-hidden">{longDay(noonOf(shown.day), 'UTC', i18n.locale)}</h2>
      <ProgrammeGrid entries={shown.entries} rooms={page.rooms} {...shared} />
    </div>
  );
}
