import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { useWhy } from './words.ts';
import styles from './Managers.module.css';

interface Props {
  title: string;
  isNew: boolean;
  uses: number;
  /** Something was typed that closing would lose. */
  changed: boolean;
  onSave: () => Promise<unknown>;
  onRemove: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog of a track, a room or a speaker: fields, saving, and going while nothing needs it. */
export function ItemForm({ title, isNew, uses, changed, onSave, onRemove, onClose, children }: Props) {
  const why = useWhy();
  const [failed, setFailed] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const act = (what: () => Promise<unknown>) => {
    setBusy(true);
    what().then(onClose, (error: unknown) => {
      setBusy(false);
      setFailed(asApiError(error));
    });
  };
  return (
    <Dialog open title={title} unsaved={changed} onClose={onClose}>
      <Form onSubmit={() => act(onSave)}>
        {children}
        {failed ? (
          <Notice tone="error" title={why(failed)}>
            {failed.code === 'draft-changed' ? (
              <Trans id="plan.item.theirs">What you typed is still here; saving again puts it in place of theirs.</Trans>
            ) : (
              [failed.detail, ...Object.values(failed.fields)].filter(Boolean).join(' · ')
            )}
          </Notice>
        ) : null}
        <div className={styles.foot}>
          <Button type="submit" look="primary" busy={busy}>
            <Trans id="plan.save">Save</Trans>
          </Button>
          {isNew ? null : uses > 0 ? (
            <p className={styles.uses}>
              <Plural id="plan.uses" value={uses} one="Used by # session; it cannot go." other="Used by # sessions; it cannot go." />
            </p>
          ) : (
            <Button look="quiet" busy={busy} onClick={() => act(onRemove)}>
              <Trans id="plan.remove">Take it out</Trans>
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  );
}
