import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Hit } from '@/api/types.ts';
import { When } from '@/ui/When.tsx';
import styles from './OtherHits.module.css';

/** What the words found besides events: sessions, speakers, organisations. */
export function OtherHits({ hits }: { hits: readonly Hit[] }) {
  const { t } = useLingui();
  const parts = [
    { kind: 'session', name: t({ id: 'hits.sessions', message: 'Sessions' }) },
    { kind: 'speaker', name: t({ id: 'hits.speakers', message: 'Speakers' }) },
    { kind: 'organisation', name: t({ id: 'hits.organisations', message: 'Organisations' }) },
  ];
  return parts.map(({ kind, name }) => {
    const found = hits.filter((hit) => hit.kind === kind);
    if (found.length === 0) return null;
    return (
      <section key={kind} className={styles.part} aria-labelledby={`hits-${kind}`}>
        <h2 id={`hits-${kind}`} className={styles.name}>
          {name}
        </h2>
        <ul className={styles.hits}>
          {found.map((hit) => (
            <li key={hit.path} className={styles.hit}>
              <Link to={hit.path} className={styles.title}>
                <bdi>{hit.title}</bdi>
              </Link>
              <Where hit={hit} />
              {hit.excerpt ? (
                <p className={styles.excerpt} dir="auto">
                  {hit.excerpt}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Where({ hit: { event, startsAt, zone } }: { hit: Hit }) {
  if (!event) return null;
  return (
    <p className={styles.where}>
      {startsAt && zone ? (
        <>
          <When at={startsAt} zone={zone} />
          {' · '}
        </>
      ) : null}
      <Trans id="hits.in">
        in <bdi>{event}</bdi>
      </Trans>
    </p>
  );
}
