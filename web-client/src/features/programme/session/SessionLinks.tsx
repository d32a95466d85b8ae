import { Trans } from '@lingui/react/macro';
import type { SessionLink } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './SessionView.module.css';

/** Slides, papers, pages beside. They lead to other sites and say to which. */
export function SessionLinks({ links }: { links: readonly SessionLink[] }) {
  if (links.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="session-links">
      <h2 id="session-links">
        <Trans id="session.links">To read beside</Trans>
      </h2>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} rel="noopener nofollow" className={styles.link}>
              <Icon name="external" />
              <span>
                <bdi>{link.title}</bdi> <span className={styles.host}>{hostOf(link.url)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
