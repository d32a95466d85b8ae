import { Trans, useLingui } from '@lingui/react/macro';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { myApplicationsQuery } from '@/api/applicationQueries.ts';
import { myInvitationsQuery } from '@/api/organisationQueries.ts';
import { agendaFeedQuery, homeQuery, housesEventsQuery, meQuery, starsQuery } from '@/api/queries.ts';
import { mySpeakingQuery } from '@/api/speakerQueries.ts';
import { mySurveysQuery } from '@/api/surveyQueries.ts';
import type { Me } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { EventList } from '@/features/catalogue/EventList.tsx';
import { NextUp } from '@/features/home/NextUp.tsx';
import { Watching } from '@/features/home/Watching.tsx';
import { AgendaFeed } from '@/features/programme/agenda/AgendaFeed.tsx';
import { AgendaView } from '@/features/programme/agenda/AgendaView.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './home/Home.module.css';
import { MySeats } from './home/MySeats.tsx';
import { OwnPlaces } from './home/OwnPlaces.tsx';
import { MyApplications } from './MyApplications.tsx';
import { MyInvitations } from './MyInvitations.tsx';
import { MySpeaking } from './MySpeaking.tsx';
import { MySurveys } from './MySurveys.tsx';

export function HomePage() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useQuery(homeQuery(i18n.locale));
  const whole = useWhole(me, i18n.locale);
  const name = me.person?.name ?? '';
  useTitle(t({ id: 'home.title', message: 'My events' }));
  if (error && asApiError(error).status === 401) return <SignInFirst />;
  if (!whole) return <Loading />;
  return (
    <Page>
      <PageHead title={name ? t({ id: 'home.hello', message: `Welcome, ${name}` }) : t({ id: 'home.title', message: 'My events' })}>
        {mayOrganise(me) ? (
          <ButtonLink to="/new" icon="plus">
            <Trans id="account.new">New event</Trans>
          </ButtonLink>
        ) : null}
      </PageHead>
      {me.signIn?.reach === 'full' ? <MyInvitations /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          {data ? (
            <>
              <NextUp now={data.now} next={data.next} />
              {me.signIn?.reach === 'full' ? <MySpeaking /> : null}
              <Watching recordings={data.watching} />
              <MySeats home={data} organises={mayOrganise(me)} />
            </>
          ) : (
            <Problem error={error} onRetry={() => void refetch()} />
          )}
          {me.signedIn ? <MySurveys /> : null}
          {me.signedIn ? <MyApplications /> : null}
          <Organised me={me} />
        </div>
        <div className={styles.column}>
          {me.signedIn ? <MyAgenda /> : null}
          {me.signIn?.reach === 'full' ? <OwnPlaces /> : null}
        </div>
      </div>
    </Page>
  );
}

/** Whether every part has been read once: a part that came after the others would push them from under the pointer. */
function useWhole(me: Me, locale: string): boolean {
  const [whole, setWhole] = useState(false);
  const houses = organisedBy(me);
  const parts = [
    meQuery,
    homeQuery(locale),
    ...(me.signedIn ? [starsQuery, agendaFeedQuery, mySurveysQuery, myApplicationsQuery] : []),
    ...(me.signIn?.reach === 'full' ? [myInvitationsQuery, mySpeakingQuery] : []),
    ...(houses.length > 0 ? [housesEventsQuery(houses)] : []),
  ];
  const read = useQueries({ queries: parts }).every(({ isPending }) => !isPending);
  if (read && !whole) setWhole(true);
  return whole;
}

const organisedBy = (me: Me) => me.memberships.map(({ organisation }) => organisation).filter((house) => mayOrganise(me, house));

/** What the houses of an organiser have, drafts too. */
function Organised({ me }: { me: Me }) {
  const { t } = useLingui();
  const houses = organisedBy(me);
  const { data } = useQuery({ ...housesEventsQuery(houses), enabled: houses.length > 0 });
  if (!data) return null;
  return <EventList title={t({ id: 'home.organised', message: 'Events you organise' })} events={data.events} />;
}

function MyAgenda() {
  const { data } = useQuery(starsQuery);
  if (!data) return null;
  return (
    <AgendaView entries={data.entries}>
      <AgendaFeed />
    </AgendaView>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  const title = t({ id: 'home.signIn', message: 'Please sign in to see your events' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="person"
        title={title}
        action={
          <ButtonLink to="/sign-in" search={{ next: '/home' }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      />
    </Page>
  );
}
