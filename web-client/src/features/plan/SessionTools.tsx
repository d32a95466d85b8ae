import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import type { DraftSession } from './types.ts';
import styles from './SessionForm.module.css';

interface Props {
  session: DraftSession;
  isNew: boolean;
  isFixed: boolean;
  busy: boolean;
  onCancelling: (cancelled: boolean) => void;
  onRemove: () => void;
  /** What went wrong, in sight beside the button that was pressed. */
  children: ReactNode;
}

/** Saving, and the two ways in which a session ends before it began: it says so, or it is gone. */
export function SessionTools({ session, isNew, isFixed, busy, onCancelling, onRemove, children }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {isNew || isFixed ? null : (
        <div className={styles.quiet}>
          <Button busy={busy} onClick={() => onCancelling(!session.cancelled)}>
            {session.cancelled ? (
              <Trans id="plan.session.revive">It takes place after all</Trans>
            ) : (
              <Trans id="plan.session.cancel">Cancel the session</Trans>
            )}
          </Button>
          {asking ? (
            <>
              <p className={styles.sure}>
                <Trans id="plan.session.sure">It will be gone from the programme, as if it had never been there.</Trans>
              </p>
              <Button look="live" busy={busy} onClick={onRemove}>
                <Trans id="plan.session.removeSure">Take it out</Trans>
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                <Trans id="plan.keep">Keep it</Trans>
              </Button>
            </>
          ) : (
            <Button look="quiet" onClick={() => setAsking(true)}>
              <Trans id="plan.session.remove">Take it out of the programme</Trans>
            </Button>
          )}
        </div>
      )}
      <div className={styles.save}>
        {children}
        <Button type="submit" look="primary" size="l" wide busy={busy}>
          {isNew ? <Trans id="plan.session.add">Add to the draft</Trans> : <Trans id="plan.session.save">Save to the draft</Trans>}
        </Button>
      </div>
    </>
  );
}
