import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import type { Meeting, MeetingFailure } from './meeting.ts';
import styles from './stage.module.css';

interface MeetingCardProps {
  phase: Meeting['phase'];
  failure: MeetingFailure | null;
  onJoin: () => void;
}

/** What stands on the stage while this person is not inside: what is, then what to do. */
export function MeetingCard({ phase, failure, onJoin }: MeetingCardProps) {
  switch (phase) {
    case 'open':
    case 'inside':
      return null;
    case 'closed':
      return (
        <Card>
          <p>
            <Trans id="stage.join.text">You come in with microphone and camera off.</Trans>
          </p>
          <Button look="primary" size="l" icon="stage" onClick={onJoin}>
            <Trans id="stage.join">Join the meeting</Trans>
          </Button>
        </Card>
      );
    case 'minting':
    case 'loading':
      return (
        <Card status>
          <p>
            <Trans id="stage.opening">Opening the meeting</Trans>
          </p>
        </Card>
      );
    case 'left':
      return (
        <Card status>
          <p>
            <Trans id="stage.left">You have left the meeting. Chat and questions go on here.</Trans>
          </p>
          <Again onJoin={onJoin}>
            <Trans id="stage.joinAgain">Join again</Trans>
          </Again>
        </Card>
      );
    case 'failed':
      return (
        <Card alert>
          <p>
            <FailureText failure={failure ?? 'lost'} />
          </p>
          {failure === 'ended' || failure === 'removed' ? null : (
            <Again onJoin={onJoin}>
              <Trans id="stage.tryAgain">Try again</Trans>
            </Again>
          )}
        </Card>
      );
  }
}

/** The installation has no Jitsi; said plainly, once. */
export function NotConfigured() {
  return (
    <section className={styles.stage}>
      <Card>
        <p>
          <Trans id="stage.notConfigured">This installation has no meeting server yet. Chat and questions work all the same.</Trans>
        </p>
      </Card>
    </section>
  );
}

function Card({ status, alert, children }: { status?: boolean; alert?: boolean; children: ReactNode }) {
  return (
    <div className={styles.card} role={alert ? 'alert' : status ? 'status' : undefined}>
      {children}
    </div>
  );
}

function Again({ onJoin, children }: { onJoin: () => void; children: ReactNode }) {
  return (
    <Button look="primary" icon="retry" onClick={onJoin}>
      {children}
    </Button>
  );
}

function FailureText({ failure }: { failure: MeetingFailure }) {
  switch (failure) {
    case 'no-entry':
      return <Trans id="stage.failed.noEntry">The meeting is not open to you at the moment.</Trans>;
    case 'unreachable':
      return (
        <Trans id="stage.failed.unreachable">The meeting server does not answer. Chat and questions go on; try again in a moment.</Trans>
      );
    case 'refused':
      return <Trans id="stage.failed.refused">The meeting server turned us away twice. Tell the host if it goes on.</Trans>;
    case 'full':
      return (
        <Trans id="stage.failed.full">The meeting is full. You can follow chat and questions, and try again when somebody leaves.</Trans>
      );
    case 'ended':
      return <Trans id="stage.failed.ended">The meeting has ended.</Trans>;
    case 'removed':
      return <Trans id="stage.failed.removed">A host has taken you out of the meeting.</Trans>;
    case 'unsupported':
      return (
        <Trans id="stage.failed.unsupported">
          This browser cannot take part in meetings. A current Chrome, Edge, Firefox or Safari can.
        </Trans>
      );
    case 'lost':
      return <Trans id="stage.failed.lost">The meeting was lost. Chat and questions go on; join again when you like.</Trans>;
  }
}
