import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useMemo, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { FilterSelect } from './FilterSelect.tsx';
import { kindKey, type Choices } from './filters.ts';
import type { ProgrammeSearch } from './search.ts';
import { TrackChips } from './TrackChips.tsx';
import { useSessionWords } from './words.ts';
import styles from './FilterBar.module.css';

interface Props {
  choices: Choices;
  search: ProgrammeSearch;
  /** What stands in the search field. */
  text: string;
  onText: (text: string) => void;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
}

export const SEARCH_FIELD = 'programme-search';

/** Search, my stars, and what else narrows a programme. On a small screen the choices wait behind a button. */
export function FilterBar({ choices, search, text, onText, onSearch }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const label = t({ id: 'programme.search', message: 'Search the programme' });
  const chosen = [search.track, search.room, search.kind, search.language].filter(Boolean).length;
  const some = choices.tracks.length + choices.rooms.length + choices.kinds.length + choices.languages.length > 0;
  return (
    <div className={styles.bar} role="search">
      <div className={styles.row}>
        <div className={styles.search}>
          <Icon name="search" className={styles.glass} />
          <input
            id={SEARCH_FIELD}
            type="search"
            className={styles.input}
            aria-label={label}
            placeholder={label}
            maxLength={200}
            autoComplete="off"
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        </div>
        <Button icon="star" aria-pressed={search.stars === true} onClick={() => onSearch({ stars: search.stars ? undefined : true })}>
          <Trans id="programme.myStars">My stars</Trans>
        </Button>
        {some ? (
          <div className={styles.opener}>
            <Button aria-expanded={open} aria-controls="programme-choices" onClick={() => setOpen(!open)}>
              {chosen > 0 ? <Trans id="programme.filtersChosen">Filters, {chosen}</Trans> : <Trans id="programme.filters">Filters</Trans>}
            </Button>
          </div>
        ) : null}
      </div>
      <div id="programme-choices" className={open ? `${styles.choices} ${styles.open}` : styles.choices}>
        <Selects choices={choices} search={search} onSearch={onSearch} />
        <TrackChips tracks={choices.tracks} chosen={search.track ?? ''} onSearch={onSearch} />
      </div>
    </div>
  );
}

/** Drawn anew only when a choice is made: the text of the search changes with every key. */
const Selects = memo(function Selects({ choices, search, onSearch }: Pick<Props, 'choices' | 'search' | 'onSearch'>) {
  const { t, i18n } = useLingui();
  const words = useSessionWords();
  const languages = useMemo(() => new Intl.DisplayNames([i18n.locale], { type: 'language' }), [i18n.locale]);
  if (choices.rooms.length + choices.kinds.length + choices.languages.length === 0) return null;
  return (
    <div className={styles.selects}>
      <FilterSelect
        label={t({ id: 'programme.room', message: 'Room' })}
        all={t({ id: 'programme.allRooms', message: 'All rooms' })}
        value={search.room}
        options={choices.rooms.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(room) => onSearch({ room })}
      />
      <FilterSelect
        label={t({ id: 'programme.kind', message: 'Kind' })}
        all={t({ id: 'programme.allKinds', message: 'All kinds' })}
        value={search.kind}
        options={choices.kinds.map((session) => ({ value: kindKey(session), label: words.kind(session) }))}
        onChange={(kind) => onSearch({ kind })}
      />
      <FilterSelect
        label={t({ id: 'programme.language', message: 'Language' })}
        all={t({ id: 'programme.allLanguages', message: 'All languages' })}
        value={search.language}
        options={choices.languages.map((tag) => ({ value: tag, label: languages.of(tag) ?? tag }))}
        onChange={(language) => onSearch({ language })}
      />
    </div>
  );
});
