import { Trans } from '@lingui/react/macro';
import type { ProgrammeSession } from '@/api/types.ts';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { sessionStep } from './sessionStep.ts';
import styles from './SessionView.module.css';

export const sessionCalendar = (sessionId: string) => `/api/v1/sessions/${sessionId}/calendar`;

interface Props {
  session: ProgrammeSession;
  now: number;
  starred: boolean;
  onStar: (id: string, starred: boolean) => void;
}

/** What to do with the session: one primary thing, the star, and the calendar where it is not the primary thing. */
export function SessionSteps({ session, now, starred, onStar }: Props) {
  const step = sessionStep(session, now);
  const coming = !session.cancelled && session.state !== 'ended';
  return (
    <div className={styles.steps}>
      {step.kind === 'join' ? (
        <ButtonLink look="primary" size="l" wide icon="play" to="/s/$sessionId" params={{ sessionId: session.id }}>
          {session.state === 'live' ? <Trans id="action.join">Join now</Trans> : <Trans id="session.openRoom">Open the room</Trans>}
        </ButtonLink>
      ) : null}
      {step.kind === 'watch' ? (
        <ButtonLink look="primary" size="l" wide icon="play" to="/r/$recordingId" params={{ recordingId: step.recordingId }}>
          <Trans id="action.watch">Watch recording</Trans>
        </ButtonLink>
      ) : null}
      {step.kind === 'over' ? (
        <p className={styles.over}>
          {step.recording ? (
            <Trans id="session.over.recording">This session is over. Its recording will stand here.</Trans>
          ) : (
            <Trans id="session.over">This session is over.</Trans>
          )}
        </p>
      ) : null}
      {coming ? <Calendar session={session} primary={step.kind === 'calendar'} /> : null}
      {session.state === 'ended' && !starred ? null : (
        <Button wide icon={starred ? 'check' : 'star'} onClick={() => onStar(session.id, !starred)}>
          {starred ? <Trans id="star.in">In my agenda: take out</Trans> : <Trans id="star.add">Put into my agenda</Trans>}
        </Button>
      )}
    </div>
  );
}

function Calendar({ session, primary }: { session: ProgrammeSession; primary: boolean }) {
  return (
    <ButtonAnchor
      look={primary ? 'primary' : 'secondary'}
      size={primary ? 'l' : 'm'}
      wide
      icon="calendar"
      href={sessionCalendar(session.id)}
      download="session.ics"
    >
      <Trans id="action.calendar">Add to calendar</Trans>
    </ButtonAnchor>
  );
}
