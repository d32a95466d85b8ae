import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EventFacet } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { chosenIn, toggled, type CatalogueSearch, type FacetName } from './catalogueSearch.ts';
import { DaysFacet } from './DaysFacet.tsx';
import { useFacetWords } from './useFacetWords.ts';
import styles from './Facets.module.css';

interface Props {
  facets: readonly EventFacet[];
  search: CatalogueSearch;
  onSearch: (search: CatalogueSearch) => void;
}

/** Of a long list the first ones; the others come when asked for. */
const FIRST = 7;

/** What events can be narrowed by, each choice with how many there are. */
export function Facets({ facets, search, onSearch }: Props) {
  return (
    <div className={styles.facets}>
      {facets.map((facet) => (
        <Facet
          key={facet.facet}
          facet={facet}
          chosen={chosenIn(search, facet.facet)}
          onToggle={(value) => onSearch(toggled(search, facet.facet, value))}
        />
      ))}
      <DaysFacet search={search} onSearch={onSearch} />
    </div>
  );
}

interface FacetProps {
  facet: EventFacet;
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function Facet({ facet: { facet, choices }, chosen, onToggle }: FacetProps) {
  const [all, setAll] = useState(false);
  const words = useFacetWords();
  const offered = choices.filter((choice) => choice.count > 0 || chosen.includes(choice.value));
  if (offered.length === 0 || (offered.length === 1 && chosen.length === 0)) return null;
  const shown = all ? offered : offered.filter((choice, n) => n < FIRST || chosen.includes(choice.value));
  const more = offered.length - shown.length;
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.name}>{words.facet(facet)}</legend>
      {shown.map((choice) => (
        <Choice key={choice.value} facet={facet} choice={choice} checked={chosen.includes(choice.value)} onToggle={onToggle} />
      ))}
      {more > 0 ? (
        <Button look="quiet" size="s" onClick={() => setAll(true)}>
          <Trans id="facet.more">{more} more</Trans>
        </Button>
      ) : null}
    </fieldset>
  );
}

interface ChoiceProps {
  facet: FacetName;
  choice: EventFacet['choices'][number];
  checked: boolean;
  onToggle: (value: string) => void;
}

function Choice({ facet, choice, checked, onToggle }: ChoiceProps) {
  const { i18n } = useLingui();
  const words = useFacetWords();
  return (
    <label className={styles.choice}>
      <input type="checkbox" className={styles.box} checked={checked} onChange={() => onToggle(choice.value)} />
      <span className={styles.label}>
        <bdi>{words.choice(facet, choice)}</bdi>
      </span>
      <span className={styles.count}>{count(choice.count, i18n.locale)}</span>
    </label>
  );
}
