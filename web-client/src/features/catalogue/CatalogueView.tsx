import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { EventFacet, EventSummary, Hit } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Empty } from '@/ui/States.tsx';
import { ActiveFilters, withoutFilters } from './ActiveFilters.tsx';
import { narrowings, type CatalogueSearch } from './catalogueSearch.ts';
import { EventList } from './EventList.tsx';
import { Facets } from './Facets.tsx';
import { FeedLinks } from './FeedLinks.tsx';
import { OtherHits } from './OtherHits.tsx';
import { WhenLinks } from './WhenLinks.tsx';
import styles from './CatalogueView.module.css';

interface Props {
  events: readonly EventSummary[];
  /** Of all pages. */
  total: number;
  facets: readonly EventFacet[];
  hits: readonly Hit[];
  search: CatalogueSearch;
  onSearch: (search: CatalogueSearch) => void;
  /** Absent on the last page. */
  onMore?: (() => void) | undefined;
  busy: boolean;
  /** For organisers: the way to a new one. */
  action?: ReactNode;
}

/** Events with what narrows them beside, or behind a button on a small screen. */
export function CatalogueView(props: Props) {
  const { facets, total, hits, search, onSearch } = props;
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const chosen = narrowings(search);
  const title = t({ id: 'catalogue.filters', message: 'Filters' });
  return (
    <div className={styles.catalogue}>
      <aside className={styles.side} aria-label={title}>
        <Facets facets={facets} search={search} onSearch={onSearch} />
      </aside>
      <div className={styles.main}>
        <WhenLinks search={search} />
        <div className={styles.bar}>
          <p role="status" className={styles.count}>
            <Plural id="catalogue.count" value={total} one="# event" other="# events" />
          </p>
          <div className={styles.opener}>
            <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {chosen > 0 ? <Trans id="catalogue.filtersChosen">Filters, {chosen}</Trans> : title}
            </Button>
          </div>
        </div>
        <ActiveFilters facets={facets} search={search} onSearch={onSearch} />
        <Found {...props} />
        <OtherHits hits={hits} />
        <FeedLinks search={search} />
      </div>
      <Dialog open={open} shape="sheet" title={title} onClose={() => setOpen(false)}>
        <Facets facets={facets} search={search} onSearch={onSearch} />
        <div className={styles.done}>
          <Button look="primary" wide onClick={() => setOpen(false)}>
            <Plural id="catalogue.show" value={total} one="Show # event" other="Show # events" />
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

function Found({ events, total, hits, search, onSearch, onMore, busy, action }: Props) {
  const { t } = useLingui();
  if (total === 0 && hits.length > 0) return null;
  if (total === 0) return <Nothing search={search} onSearch={onSearch} action={action} />;
  const of = (...states: EventSummary['state'][]) => events.filter((event) => states.includes(event.state));
  return (
    <div className={styles.lists} aria-busy={busy}>
      {search.q ? (
        // The best ones first, whenever they are.
        <EventList title={t({ id: 'catalogue.found', message: 'Events' })} events={events} />
      ) : (
        <>
          <EventList title={t({ id: 'catalogue.live', message: 'Live now' })} events={of('live')} />
          <EventList title={t({ id: 'catalogue.upcoming', message: 'Coming up' })} events={of('upcoming', 'draft')} />
          {action}
          <EventList title={t({ id: 'catalogue.past', message: 'Past events' })} events={of('past')} />
        </>
      )}
      {onMore ? (
        <div>
          <Button busy={busy} onClick={onMore}>
            <Trans id="catalogue.more">Show more</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Nothing({ search, onSearch, action }: Pick<Props, 'search' | 'onSearch' | 'action'>) {
  const { t } = useLingui();
  if (Object.keys(search).length === 0) {
    return (
      <Empty icon="calendar" title={t({ id: 'catalogue.empty', message: 'No events yet' })} action={action}>
        <Trans id="catalogue.emptyText">As soon as an organisation publishes one, it will stand here.</Trans>
      </Empty>
    );
  }
  return (
    <Empty
      icon="search"
      title={t({ id: 'catalogue.nothing', message: 'No event fits this' })}
      action={
        narrowings(search) > 0 ? (
          <Button look="primary" onClick={() => onSearch(withoutFilters(search))}>
            <Trans id="catalogue.removeFilters">Remove filters</Trans>
          </Button>
        ) : (
          <Button look="primary" onClick={() => onSearch({})}>
            <Trans id="catalogue.showAll">Show all events</Trans>
          </Button>
        )
      }
    />
  );
}
