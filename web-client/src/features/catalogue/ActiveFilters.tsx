import { Trans, useLingui } from '@lingui/react/macro';
import type { EventFacet } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { chosenIn, FACETS, narrowings, toggled, type CatalogueSearch } from './catalogueSearch.ts';
import { useFacetWords } from './useFacetWords.ts';
import styles from './ActiveFilters.module.css';

interface Props {
  facets: readonly EventFacet[];
  search: CatalogueSearch;
  onSearch: (search: CatalogueSearch) => void;
}

/** What narrows the list now; each can be taken away by itself. */
export function ActiveFilters({ facets, search, onSearch }: Props) {
  const { t } = useLingui();
  const words = useFacetWords();
  if (narrowings(search) === 0) return null;
  const chips = FACETS.flatMap((facet) =>
    chosenIn(search, facet).map((value) => {
      const choice = facets.find((one) => one.facet === facet)?.choices.find((one) => one.value === value) ?? { value };
      return { key: `${facet}-${value}`, name: words.choice(facet, choice), without: toggled(search, facet, value) };
    }),
  );
  const { from, to, ...dateless } = search;
  if (from || to) chips.push({ key: 'days', name: [from, to].map((day) => day ?? '…').join(' – '), without: dateless });
  return (
    <div className={styles.chips} role="group" aria-label={t({ id: 'catalogue.chosen', message: 'Chosen filters' })}>
      {chips.map(({ key, name, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t({ id: 'catalogue.without', message: `Remove filter: ${name}` })}
          onClick={() => onSearch(without)}
        >
          <bdi>{name}</bdi>
          <Icon name="close" className={styles.cross} />
        </button>
      ))}
      <Button look="quiet" size="s" onClick={() => onSearch(withoutFilters(search))}>
        <Trans id="catalogue.removeFilters">Remove filters</Trans>
      </Button>
    </div>
  );
}

/** Words and the time stay. */
export function withoutFilters({ q, when }: CatalogueSearch): CatalogueSearch {
  return { ...(q ? { q } : {}), ...(when ? { when } : {}) };
}
