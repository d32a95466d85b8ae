import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { DoorList } from '@/features/registration/door/DoorList.tsx';
import styles from '@/features/registration/door/Door.module.css';
import { mayLetIn } from '@/features/registration/door/mayLetIn.ts';
import { ticketIn } from '@/features/registration/door/passes.ts';
import { SeenCard } from '@/features/registration/door/SeenCard.tsx';
import { useDoor } from '@/features/registration/door/useDoor.ts';
import { count } from '@/i18n/dates.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

const Scanner = lazy(() => import('@/features/registration/door/Scanner.tsx').then((m) => ({ default: m.Scanner })));

/** Who stands at the door of a place lets people in here, on a phone. */
export function CheckInPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/check-in' });
  const { data, error, refetch } = useQuery(eventQuery(slug));
  const me = useMe();
  useTitle(t({ id: 'door.title', message: 'At the door' }));
  useBrand(data?.event.organisation);
  if (data) return mayLetIn(me, data) ? <Door page={data} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Door({ page: { event, rights } }: { page: EventPage }) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const door = useDoor(slug);
  const [reading, setReading] = useState(false);
  useShownInAddress(door.list.data !== undefined, door.show);
  const people = door.list.data?.people;
  return (
    <Page width="reading">
      {rights.organise ? (
        <BackLink to="/e/$slug/registrations" params={{ slug }}>
          <Trans id="registrations.heading">Registrations</Trans>
        </BackLink>
      ) : (
        <BackLink to="/e/$slug" params={{ slug }}>
          <bdi>{event.title}</bdi>
        </BackLink>
      )}
      <PageHead title={t({ id: 'door.title', message: 'At the door' })} lead={<bdi>{event.title}</bdi>} />
      <div className={styles.door}>
        <SeenCard seen={door.seen} zone={zone} onUndo={(ticket) => void door.undo(ticket)} />
        {door.waiting > 0 ? <Waiting many={door.waiting} /> : null}
        <FailedRequest error={door.error} />
        {reading ? (
          <Suspense fallback={<Loading />}>
            <Scanner
              onRead={(text) => {
                const ticket = ticketIn(text);
                if (ticket) door.show(ticket);
              }}
            />
          </Suspense>
        ) : null}
        <div>
          <Button {...(reading ? {} : { look: 'primary' as const })} size="l" wide onClick={() => setReading(!reading)}>
            {reading ? <Trans id="door.stop">Turn the camera off</Trans> : <Trans id="door.read">Read tickets with the camera</Trans>}
          </Button>
        </div>
        {people ? (
          <>
            <Here here={people.filter(({ at }) => at).length} all={people.length} />
            <DoorList people={people} zone={zone} onShow={door.show} />
          </>
        ) : door.list.error ? (
          <Problem error={door.list.error} onRetry={() => void door.list.refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}

/** A camera that reads codes by itself opens this page with the ticket behind its address. */
function useShownInAddress(ready: boolean, show: (ticket: string) => void) {
  const { hash } = useLocation();
  const shown = useEffectEvent(show);
  useEffect(() => {
    const ticket = ticketIn(`#${hash}`);
    if (!ready || !ticket) return;
    history.replaceState(history.state, '', location.pathname);
    shown(ticket);
  }, [ready, hash]);
}

function Waiting({ many }: { many: number }) {
  return (
    <Notice tone="waiting">
      <Plural
        id="door.waiting"
        value={many}
        one="# arrival waits for the connection. Leave this page open."
        other="# arrivals wait for the connection. Leave this page open."
      />
    </Notice>
  );
}

function Here({ here, all }: { here: number; all: number }) {
  const { i18n } = useLingui();
  const many = count(here, i18n.locale);
  const whole = count(all, i18n.locale);
  return (
    <p>
      <Trans id="door.here">
        {many} of {whole} are here
      </Trans>
    </p>
  );
}
