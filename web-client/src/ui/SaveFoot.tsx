import { Trans, useLingui } from '@lingui/react/macro';
import type { ApiError } from '@/api/ApiError.ts';
import { Button } from './Button.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { Notice } from './Notice.tsx';
import styles from './SaveFoot.module.css';

interface Props {
  changed: boolean;
  /** Nothing is kept yet, and what is proposed may be saved as it stands. */
  fresh?: boolean;
  saving: 'idle' | 'busy' | 'saved';
  /** Somebody else saved what this was made from. */
  stale: boolean;
  refused: ApiError | null;
  /** Absent where it stands in a form, which it submits. */
  onSave?: () => void;
  onDiscard: () => void;
}

/** The save of one form: what happened to it, and the two ways on. */
export function SaveFoot({ changed, fresh = false, saving, stale, refused, onSave, onDiscard }: Props) {
  const { t } = useLingui();
  return (
    <>
      <LeaveGuard changed={changed && saving !== 'busy'} />
      {stale ? (
        <Notice tone="error" title={t({ id: 'save.stale', message: 'Somebody else saved this in the meantime' })}>
          <p>
            <Trans id="save.staleText">What you changed is still here, and not saved. Note what you need, then load it as it is now.</Trans>
          </p>
        </Notice>
      ) : null}
      {refused ? (
        <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
          {[refused.detail, ...Object.values(refused.fields), refused.reference].filter(Boolean).join(' · ')}
        </Notice>
      ) : null}
      <div className={styles.foot}>
        {stale ? (
          <Button icon="retry" onClick={onDiscard}>
            <Trans id="save.reload">Load it as it is now</Trans>
          </Button>
        ) : (
          <>
            <Button
              type={onSave ? 'button' : 'submit'}
              look={changed || fresh || saving === 'busy' ? 'primary' : 'quiet'}
              busy={saving === 'busy'}
              aria-disabled={!changed && !fresh}
              onClick={() => (changed || fresh) && onSave?.()}
            >
              <Trans id="plan.save">Save</Trans>
            </Button>
            {changed && saving !== 'busy' ? (
              <Button look="quiet" onClick={onDiscard}>
                <Trans id="save.discard">Undo the changes</Trans>
              </Button>
            ) : null}
          </>
        )}
        <p role="status" className={styles.state}>
          {saving === 'saved' ? <Trans id="save.saved">Saved</Trans> : changed ? <Trans id="save.unsaved">Not saved yet</Trans> : null}
        </p>
      </div>
    </>
  );
}
