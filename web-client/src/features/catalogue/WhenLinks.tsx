import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { WHENS, type CatalogueSearch } from './catalogueSearch.ts';
import { useFacetWords } from './useFacetWords.ts';
import styles from './WhenLinks.module.css';

/** All, upcoming, live or past: each an address of its own. */
export function WhenLinks({ search }: { search: CatalogueSearch }) {
  const { t } = useLingui();
  const words = useFacetWords();
  const { when, ...rest } = search;
  return (
    <nav aria-label={t({ id: 'catalogue.when', message: 'Which events' })}>
      <ul className={styles.row}>
        {(['all', ...WHENS] as const).map((one) => (
          <li key={one}>
            <Link
              to="/"
              search={one === 'all' ? rest : { ...rest, when: one }}
              resetScroll={false}
              className={styles.link}
              aria-current={(when ?? 'all') === one ? 'page' : undefined}
              activeProps={{}}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {words.when(one)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
