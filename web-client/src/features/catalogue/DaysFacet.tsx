import { useLingui } from '@lingui/react/macro';
import { TextField } from '@/ui/Field.tsx';
import type { CatalogueSearch } from './catalogueSearch.ts';
import styles from './Facets.module.css';

interface Props {
  search: CatalogueSearch;
  onSearch: (search: CatalogueSearch) => void;
}

/** From a day to a day; one of them is enough. */
export function DaysFacet({ search, onSearch }: Props) {
  const { t } = useLingui();
  const choose = (name: 'from' | 'to', day: string) => {
    const { [name]: _gone, ...rest } = search;
    onSearch(day ? { ...rest, [name]: day } : rest);
  };
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.name}>{t({ id: 'facet.days', message: 'Date' })}</legend>
      <div className={styles.days}>
        <TextField
          type="date"
          label={t({ id: 'facet.from', message: 'From' })}
          value={search.from ?? ''}
          max={search.to}
          onChange={(event) => choose('from', event.target.value)}
        />
        <TextField
          type="date"
          label={t({ id: 'facet.to', message: 'To' })}
          value={search.to ?? ''}
          min={search.from}
          onChange={(event) => choose('to', event.target.value)}
        />
      </div>
    </fieldset>
  );
}
