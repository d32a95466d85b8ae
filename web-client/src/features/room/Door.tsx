import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';

type Closed = Exclude<SessionPage['access']['state'], 'enter' | 'lobby' | 'agree-first'>;

/** The room is closed to this person, or to everybody: says why, and where the way goes on. */
export function Door({ page, state }: { page: SessionPage; state: Closed }) {
  const { session, event, zone } = page;
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{session.title}</h1>
      <DoorText page={page} state={state} />
      <p className="visually-hidden">
        <When at={session.startsAt} zone={zone} /> {event.title}
      </p>
    </Page>
  );
}

function DoorText({ page, state }: { page: SessionPage; state: Closed }) {
  const { t } = useLingui();
  const { session, event } = page;
  const title = session.title;
  const toEvent = (
    <ButtonLink to="/e/$slug" params={{ slug: event.slug }} look="primary">
      <Trans id="door.event">Go to the event</Trans>
    </ButtonLink>
  );
  switch (state) {
    case 'sign-in-first':
      return (
        <Empty
          icon="person"
          title={t({ id: 'door.signIn', message: 'Please sign in to enter' })}
          action={
            <ButtonLink to="/sign-in" search={{ next: `/s/${session.id}` }} look="primary" size="l">
              <Trans id="account.signIn">Sign in</Trans>
            </ButtonLink>
          }
        >
          <Trans id="door.signInText">Your personal link opens this room too: look for it in your mail.</Trans>
        </Empty>
      );
    case 'register-first':
      return (
        <Empty icon="seat" title={t({ id: 'door.register', message: 'This room is for people who have registered' })} action={toEvent}>
          <Trans id="door.registerText">
            It takes a moment, also now while it runs. The seat for “{title}” is on the page of the event.
          </Trans>
        </Empty>
      );
    case 'full':
      return (
        <Empty icon="people" title={t({ id: 'door.full', message: 'The room is full' })} action={toEvent}>
          <Trans id="door.fullText">
            Every seat is taken right now. Places become free when people leave; this page tries again every half minute.
          </Trans>
        </Empty>
      );
    case 'removed':
      return (
        <Empty icon="warning" title={t({ id: 'door.removed', message: 'You have been removed from this room' })} action={toEvent}>
          <Trans id="door.removedText">
            A host has decided so. If you think it was a mistake, write to the contact on the page of the event.
          </Trans>
        </Empty>
      );
    case 'cancelled':
      return <Cancelled title={title} action={toEvent} />;
    case 'in-person':
      return (
        <Empty icon="pin" title={t({ id: 'door.inPerson', message: 'This session takes place in person' })} action={toEvent}>
          <Trans id="door.inPersonText">There is no stage to enter here. Venue and directions are on the page of the event.</Trans>
        </Empty>
      );
    case 'ended':
      return <Ended recordingId={session.recordingId} slug={event.slug} recorded={session.recorded} />;
  }
}

/** The programme says that it does not take place. */
function Cancelled({ title, action }: { title: string; action: ReactNode }) {
  const { t } = useLingui();
  return (
    <Empty icon="warning" title={t({ id: 'door.cancelled', message: 'This session is cancelled' })} action={action}>
      <Trans id="door.cancelledText">
        “{title}” does not take place. Should the organisers change their minds, this page shows it by itself.
      </Trans>
    </Empty>
  );
}

interface EndedProps {
  recordingId: string | undefined;
  slug: string;
  recorded: boolean;
}

/** After the end: the recording where there is one, otherwise the way back. */
export function Ended({ recordingId, slug, recorded }: EndedProps) {
  const { t } = useLingui();
  return (
    <Empty
      icon={recordingId ? 'play' : 'check'}
      title={t({ id: 'door.ended', message: 'This session has ended' })}
      action={
        recordingId ? (
          <ButtonLink to="/r/$recordingId" params={{ recordingId }} look="primary" size="l" icon="play">
            <Trans id="action.watch">Watch recording</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink to="/e/$slug" params={{ slug }} look="primary">
            <Trans id="door.event">Go to the event</Trans>
          </ButtonLink>
        )
      }
    >
      {recordingId ? (
        <Trans id="door.endedRecording">Thank you for being here. You can watch it again from the first second.</Trans>
      ) : recorded ? (
        <Trans id="door.endedSoon">Thank you for being here. The recording is being made and will stand here within half a minute.</Trans>
      ) : (
        <Trans id="door.endedNone">Thank you for being here. This session was not recorded.</Trans>
      )}
    </Empty>
  );
}

/** What this browser lacks; null when it can show a room. */
export function missingFeature(): string | null {
  if (!('WebSocket' in window)) return 'WebSocket';
  if (typeof crypto.randomUUID !== 'function') return 'randomUUID';
  const video = document.createElement('video');
  const plays = 'MediaSource' in window || 'ManagedMediaSource' in window || video.canPlayType('application/vnd.apple.mpegurl') !== '';
  return plays ? null : 'MediaSource';
}

export function UnsupportedBrowser({ feature }: { feature: string }) {
  const { t } = useLingui();
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{t({ id: 'door.browser', message: 'This browser cannot show a live room' })}</h1>
      <Empty icon="warning" title={t({ id: 'door.browser', message: 'This browser cannot show a live room' })}>
        <Trans id="door.browserText">
          It lacks “{feature}”. A current Firefox, Chrome, Edge or Safari works, on a computer or a phone.
        </Trans>
      </Empty>
    </Page>
  );
}
