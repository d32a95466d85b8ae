import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '@/api/queries.ts';
import type { EventSummary } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { EventList } from '@/features/catalogue/EventList.tsx';
import { LiveNow } from '@/features/catalogue/LiveNow.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './CataloguePage.module.css';

export function CataloguePage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(eventsQuery);
  useTitle(t({ id: 'catalogue.title', message: 'All events' }));
  return (
    <Page>
      <div className={styles.stack}>
        <header className={styles.head}>
          <h1 className={styles.heading}>
            <Trans id="catalogue.heading">Take a seat</Trans>
          </h1>
          <p className={styles.lead}>
            <Trans id="catalogue.lead">
              Conferences, webinars and workshops by libraries, foundations and universities. Free to attend, in your browser.
            </Trans>
          </p>
        </header>
        {data ? <Catalogue events={data.events} /> : error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />}
      </div>
    </Page>
  );
}

function Catalogue({ events }: { events: readonly EventSummary[] }) {
  const { t } = useLingui();
  const organise = mayOrganise(useMe());
  const of = (...states: EventSummary['state'][]) => events.filter((event) => states.includes(event.state));
  if (events.length === 0) {
    return (
      <Empty icon="calendar" title={t({ id: 'catalogue.empty', message: 'No events yet' })} action={organise ? <NewWebinar /> : null}>
        <Trans id="catalogue.emptyText">As soon as an organisation publishes one, it will stand here.</Trans>
      </Empty>
    );
  }
  const coming = of('upcoming', 'draft');
  return (
    <>
      {of('live').map((event) => (
        <LiveNow key={event.id} event={event} />
      ))}
      <EventList
        title={t({ id: 'catalogue.upcoming', message: 'Coming up' })}
        events={coming}
        empty={
          <p className={styles.none}>
            {t({ id: 'catalogue.noneUpcoming', message: 'Nothing is announced right now. The recordings below are open.' })}
          </p>
        }
      />
      {organise ? <NewWebinar /> : null}
      <EventList title={t({ id: 'catalogue.past', message: 'Past events' })} events={of('past')} />
    </>
  );
}

function NewWebinar() {
  return (
    <div>
      <ButtonLink to="/new" icon="plus">
        <Trans id="account.new">New webinar</Trans>
      </ButtonLink>
    </div>
  );
}
