import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { eventsQuery, organisationQuery } from '@/api/catalogueQueries.ts';
import { useEnv } from '@/api/env.ts';
import type { OrganisationPage as Data } from '@/api/types.ts';
import { EventList } from '@/features/catalogue/EventList.tsx';
import { FeedLinks } from '@/features/catalogue/FeedLinks.tsx';
import { HouseLinks } from '@/features/privacy/HouseLinks.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './OrganisationPage.module.css';

const HouseTools = lazy(() => import('./HouseTools.tsx').then((m) => ({ default: m.HouseTools })));

const NewsletterAsk = lazy(() => import('./NewsletterAsk.tsx').then((m) => ({ default: m.NewsletterAsk })));

/** Who runs events, and which. */
export function OrganisationPage() {
  const { slug } = useParams({ from: '/o/$slug' });
  return <HouseFront slug={slug} />;
}

/** The same under any address. */
export function HouseFront({ slug }: { slug: string }) {
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(organisationQuery(slug, i18n.locale));
  useTitle(data?.organisation.name);
  useBrand(data?.organisation);
  if (data) return <House page={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function House({ page }: { page: Data }) {
  const { organisation, about } = page;
  const { ownHost } = useEnv();
  return (
    <Page>
      {ownHost ? null : (
        <BackLink to="/">
          <Trans id="catalogue.title">All events</Trans>
        </BackLink>
      )}
      {organisation.logo ? (
        <p className={styles.logo}>
          <Logo src={organisation.logo} large />
        </p>
      ) : null}
      <PageHead title={organisation.name}>
        <Suspense>{page.rights.organise ? <HouseTools page={page} /> : null}</Suspense>
      </PageHead>
      <div className={styles.stack}>
        {about ? (
          <div className={styles.about}>
            {about.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph.slice(0, 40)} dir="auto">
                {paragraph}
              </p>
            ))}
          </div>
        ) : null}
        <Programmes slug={organisation.slug} />
        <Suspense>
          <NewsletterAsk slug={organisation.slug} />
        </Suspense>
        <HouseLinks slug={organisation.slug} />
      </div>
    </Page>
  );
}

function Programmes({ slug }: { slug: string }) {
  const { t, i18n } = useLingui();
  const search = { organisation: slug };
  const list = useInfiniteQuery(eventsQuery({ ...search, when: 'all' }, i18n.locale));
  if (!list.data) return list.error ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : <Loading />;
  const events = list.data.pages.flatMap((page) => page.events);
  if (events.length === 0) return <Empty icon="calendar" title={t({ id: 'catalogue.empty', message: 'No events yet' })} />;
  return (
    <>
      <EventList title={t({ id: 'catalogue.live', message: 'Live now' })} events={events.filter(({ state }) => state === 'live')} />
      <EventList
        title={t({ id: 'catalogue.upcoming', message: 'Coming up' })}
        events={events.filter(({ state }) => state === 'upcoming' || state === 'draft')}
      />
      <EventList title={t({ id: 'catalogue.past', message: 'Past events' })} events={events.filter(({ state }) => state === 'past')} />
      {list.hasNextPage ? (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            <Trans id="catalogue.more">Show more</Trans>
          </Button>
        </div>
      ) : null}
      <FeedLinks search={search} />
    </>
  );
}
