import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState } from 'react';
import type { ProgrammePage } from '@/api/types.ts';
import { clocksDiffer, ownZone } from '@/i18n/dates.ts';
import { Empty } from '@/ui/States.tsx';
import { clockOf } from './clock.ts';
import { entriesOf } from './entries.ts';
import { FilterBar, SEARCH_FIELD } from './FilterBar.tsx';
import { choicesOf, NO_FILTERS } from './filters.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { NowButton } from './NowButton.tsx';
import { ProgrammeDays } from './ProgrammeDays.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { ProgrammeTools } from './ProgrammeTools.tsx';
import { ResultCount } from './ResultCount.tsx';
import type { ProgrammeSearch } from './search.ts';
import { useKeys } from './useKeys.ts';
import { useOwnTime } from './useOwnTime.ts';
import { usePrinting } from './usePrinting.ts';
import { useSearchText } from './useSearchText.ts';
import { useShown, type Shown } from './useShown.ts';
import { Zones } from './Zones.tsx';
import styles from './ProgrammeView.module.css';

interface Props {
  page: ProgrammePage;
  search: ProgrammeSearch;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
  stars: ReadonlySet<string>;
  onStar: (id: string, starred: boolean) => void;
}

/** The whole programme of an event. What is chosen stands in the address. */
export function ProgrammeView(props: Props) {
  const { t } = useLingui();
  const { page, stars, onStar } = props;
  const printing = usePrinting();
  if (page.sessions.length === 0) {
    return <Empty icon="calendar" title={t({ id: 'programme.empty', message: 'The programme is not out yet' })} />;
  }
  if (printing) {
    const { zone } = page.event;
    return (
      <ProgrammeList
        slug={page.event.slug}
        entries={entriesOf(page)}
        days={page.days}
        clock={{ large: zone, small: null }}
        zone={zone}
        stars={stars}
        onStar={onStar}
      />
    );
  }
  return <Programme {...props} />;
}

function Programme({ page, search, onSearch, stars, onStar }: Props) {
  const { zone } = page.event;
  const mine = ownZone();
  const differ = useMemo(() => page.sessions.some(({ startsAt }) => clocksDiffer(startsAt, zone, mine)), [page, zone, mine]);
  const [ownFirst, setOwnFirst] = useOwnTime();
  const clock = useMemo(() => clockOf(zone, mine, ownFirst && differ), [zone, mine, ownFirst, differ]);
  const [text, setText] = useSearchText(
    search.q ?? '',
    useCallback((q: string) => onSearch({ q: q || undefined }), [onSearch]),
  );
  const shown = useShown(page, search, text, stars);
  const choices = useMemo(() => choicesOf(page), [page]);
  const remove = () => {
    setText('');
    onSearch(NO_FILTERS);
  };
  return (
    <div className={styles.programme}>
      <div className={styles.tools}>
        <Tools search={search} onSearch={onSearch} shown={shown} page={page} />
      </div>
      <FilterBar choices={choices} search={search} text={text} onText={setText} onSearch={onSearch} />
      <div className={styles.line}>
        <p className={styles.facts}>
          <ResultCount narrowed={shown.choices > 0} found={shown.found.length} total={shown.total} />
          {shown.choices > 0 ? (
            <button type="button" className={styles.remove} onClick={remove}>
              <Trans id="programme.removeFilters">Remove filters</Trans>
            </button>
          ) : null}
          {search.view === 'grid' ? null : <NowButton entries={shown.entries} />}
          <Zones zone={zone} mine={mine} differ={differ} ownFirst={ownFirst} onOwnFirst={setOwnFirst} />
        </p>
      </div>
      <ProgrammeDays
        page={page}
        search={search}
        onSearch={onSearch}
        shown={shown}
        clock={clock}
        stars={stars}
        onStar={onStar}
        onRemove={remove}
      />
    </div>
  );
}

type ToolsProps = Pick<Props, 'page' | 'search' | 'onSearch'> & { shown: Shown };

function Tools({ page, search, onSearch, shown }: ToolsProps) {
  const [sheet, setSheet] = useState(false);
  const grid = search.view === 'grid';
  const actions = useMemo(() => {
    const turn = (step: number) => {
      const next = page.days[page.days.indexOf(shown.day) + step];
      if (next) onSearch({ day: next });
    };
    return {
      '/': () => document.getElementById(SEARCH_FIELD)?.focus(),
      '?': () => setSheet(true),
      g: () => onSearch({ view: grid ? undefined : 'grid' }),
      m: () => onSearch({ stars: search.stars ? undefined : true }),
      '[': () => turn(-1),
      ']': () => turn(1),
    };
  }, [page, shown.day, onSearch, grid, search.stars]);
  const [keys, setKeys] = useKeys(actions);
  return (
    <>
      <ProgrammeTools grid={grid} onSearch={onSearch} onKeys={() => setSheet(true)} />
      <KeysSheet open={sheet} onClose={() => setSheet(false)} on={keys} onChoose={setKeys} />
    </>
  );
}
