import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { eventQuery, myRegistrationsQuery } from '@/api/queries.ts';
import { ticketQuery } from '@/api/registrationQueries.ts';
import type { MyRegistration } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ticketAddress } from '@/features/registration/door/passes.ts';
import styles from '@/features/registration/door/Door.module.css';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Logo } from '@/ui/Logo.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { QrCode } from '@/ui/QrCode.tsx';
import { Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What somebody shows at the door. */
export function TicketPage() {
  const { t } = useLingui();
  const { registrationId } = useParams({ from: '/home/registrations/$registrationId/ticket' });
  const { data, error, refetch } = useQuery(myRegistrationsQuery);
  const one = data?.registrations.find(({ registration }) => registration.id === registrationId);
  useTitle(t({ id: 'ticket.title', message: 'My ticket' }));
  useBrand(one?.event.organisation);
  if (one && one.registration.state === 'confirmed') return <Ticket one={one} />;
  if (data) return <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Ticket({ one: { event, registration } }: { one: MyRegistration }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useQuery(ticketQuery(registration.id));
  const venue = useQuery(eventQuery(event.slug, i18n.locale)).data?.venue;
  return (
    <Page width="form">
      <BackLink to="/home">
        <Trans id="home.title">My events</Trans>
      </BackLink>
      <PageHead title={t({ id: 'ticket.title', message: 'My ticket' })} lead={<bdi>{event.title}</bdi>} />
      <Card>
        <div className={styles.ticket}>
          <Logo src={event.organisation.logo} large />
          <p className={styles.quiet}>
            <bdi>{event.organisation.name}</bdi>
          </p>
          {data ? (
            <QrCode value={ticketAddress(event.slug, data.ticket)} label={t({ id: 'ticket.code', message: 'Code of your ticket' })} />
          ) : error ? (
            <Problem error={error} onRetry={() => void refetch()} />
          ) : (
            <Loading />
          )}
          <p className={styles.name}>
            <bdi>{me.person?.name}</bdi>
          </p>
          <p>
            <When at={event.startsAt} zone={event.zone} />
          </p>
          {venue ? <p>{[venue.name, venue.address].filter(Boolean).join(', ')}</p> : null}
          <p className={styles.quiet}>
            <Trans id="ticket.text">Show this code at the door. Without it, your name is enough.</Trans>
          </p>
        </div>
      </Card>
    </Page>
  );
}
