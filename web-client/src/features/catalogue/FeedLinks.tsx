import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import { feedQuery, type CatalogueSearch } from './catalogueSearch.ts';
import styles from './FeedLinks.module.css';

const FEEDS = [
  ['ics', 'iCalendar'],
  ['atom', 'Atom'],
  ['rss', 'RSS'],
] as const;

/** The same choice for a calendar or a news reader, which then hears of what is new. */
export function FeedLinks({ search }: { search: CatalogueSearch }) {
  const { t } = useLingui();
  return (
    <p className={styles.feeds}>
      <Icon name="calendar" className={styles.icon} />
      <span>
        <Trans id="catalogue.feeds">Follow this list:</Trans>
      </span>
      {FEEDS.map(([format, name]) => (
        <a
          key={format}
          href={`/feeds/events.${format}${feedQuery(search)}`}
          className={styles.link}
          aria-label={t({ id: 'catalogue.feedAs', message: `Follow this list as ${name}` })}
        >
          {name}
        </a>
      ))}
    </p>
  );
}
