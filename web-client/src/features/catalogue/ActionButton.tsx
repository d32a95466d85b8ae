import type { EventSummary, PrimaryAction } from '@/api/types.ts';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { useActionWords } from './useActionWords.ts';

interface Props {
  event: EventSummary;
  action: PrimaryAction;
  size?: 'm' | 'l';
  wide?: boolean;
  /** Secondary where another thing of the page comes first. */
  look?: 'primary' | 'secondary';
  busy?: boolean;
  /** Registering and publishing happen on this page; everything else is a way to another one. */
  onRegister?: () => void;
  onPublish?: () => void;
}

export const calendarAddress = (slug: string) => `/api/v1/events/${slug}/calendar`;

/** The one primary action of an event. */
export function ActionButton({ event, action, size = 'm', wide = false, look = 'primary', busy = false, onRegister, onPublish }: Props) {
  const words = useActionWords(action, event.free);
  const shape = { look, size, wide };
  switch (action.kind) {
    case 'register':
    case 'register-and-join':
      return onRegister ? (
        <Button {...shape} busy={busy} onClick={onRegister}>
          {words}
        </Button>
      ) : (
        <ButtonLink {...shape} to="/e/$slug" params={{ slug: event.slug }}>
          {words}
        </ButtonLink>
      );
    case 'ask-for-seat':
    case 'join-waiting-list':
    case 'pending':
    case 'waiting':
    case 'accept-offer':
      return <QueueLink shape={shape} slug={event.slug} kind={action.kind} words={words} />;
    case 'publish':
      return (
        <Button {...shape} busy={busy} onClick={onPublish}>
          {words}
        </Button>
      );
    case 'add-to-calendar':
      return (
        <ButtonAnchor {...shape} icon="calendar" href={calendarAddress(event.slug)} download={`${event.slug}.ics`}>
          {words}
        </ButtonAnchor>
      );
    case 'opens-soon':
      return <RoomLink shape={shape} icon="clock" sessionId={action.sessionId} words={words} />;
    case 'join-now':
      return <RoomLink shape={shape} icon="play" sessionId={action.sessionId} words={words} />;
    case 'continue':
    case 'watch-recording':
      return (
        <ButtonLink {...shape} icon="play" to="/r/$recordingId" params={{ recordingId: action.recordingId ?? '' }}>
          {words}
        </ButtonLink>
      );
    case 'apply':
      return (
        <ButtonLink {...shape} to="/e/$slug/apply" params={{ slug: event.slug }}>
          {words}
        </ButtonLink>
      );
  }
  return (
    <Button size={size} wide={wide} disabled>
      {words}
    </Button>
  );
}

interface RoomLinkProps {
  shape: { look: 'primary' | 'secondary'; size: 'm' | 'l'; wide: boolean };
  icon: 'clock' | 'play';
  sessionId: string | undefined;
  words: string;
}

function RoomLink({ shape, icon, sessionId = '', words }: RoomLinkProps) {
  return (
    <ButtonLink {...shape} icon={icon} to="/s/$sessionId" params={{ sessionId }}>
      {words}
    </ButtonLink>
  );
}

interface QueueLinkProps {
  shape: { look: 'primary' | 'secondary'; size: 'm' | 'l'; wide: boolean };
  slug: string;
  kind: PrimaryAction['kind'];
  words: string;
}

/** To where one asks or queues, or to where one sees how that stands. */
function QueueLink({ shape, slug, kind, words }: QueueLinkProps) {
  if (kind === 'ask-for-seat' || kind === 'join-waiting-list') {
    return (
      <ButtonLink {...shape} to="/e/$slug/register" params={{ slug }}>
        {words}
      </ButtonLink>
    );
  }
  const isOffer = kind === 'accept-offer';
  return (
    <ButtonLink {...shape} look={isOffer ? 'primary' : 'secondary'} icon={isOffer ? 'seat' : 'clock'} to="/home">
      {words}
    </ButtonLink>
  );
}
