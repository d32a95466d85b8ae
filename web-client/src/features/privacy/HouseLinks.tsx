import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { policiesQuery } from '@/api/privacyQueries.ts';
import type { Policy } from '@/api/types.ts';
import styles from './Privacy.module.css';
import { LINKED_KINDS, usePolicyWords } from './usePolicyWords.ts';

/** At the foot of an organisation's pages: what it says of its terms, of itself, and of people's data; all but this page. */
export function HouseLinks({ slug, but }: { slug: string; but?: Policy['kind'] }) {
  const { t } = useLingui();
  const words = usePolicyWords();
  const { data } = useQuery(policiesQuery(slug));
  // How long things are kept is said of every organisation, so its privacy page always exists.
  const kinds = LINKED_KINDS.filter(
    (kind) => kind !== but && (kind === 'privacy' || data?.policies.some((one) => one.kind === kind && one.texts.length > 0)),
  );
  if (kinds.length === 0) return null;
  return (
    <nav aria-label={t({ id: 'policy.links', message: 'Terms and privacy of the organisation' })}>
      <ul className={styles.links}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to="/o/$slug/legal/$kind" params={{ slug, kind }}>
              {words[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
