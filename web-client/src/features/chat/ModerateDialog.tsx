import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './ModerateDialog.module.css';

interface Props {
  message: ChatMessage;
  onClose: () => void;
  /** Hides all that the person has said. */
  onPurge: () => Promise<unknown>;
  onRemove: () => Promise<unknown>;
}

/** What those who moderate may do about the author of a message. */
export function ModerateDialog({ message, onClose, onPurge, onRemove }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { name } = message.by;
  const act = (what: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(false);
    what().then(onClose, () => {
      setBusy(false);
      setFailed(true);
    });
  };
  return (
    <Dialog open title={t({ id: 'moderate.person', message: `About ${name}` })} onClose={onClose}>
      <blockquote className={styles.quote} dir="auto">
        {message.text}
      </blockquote>
      {failed ? <Notice tone="error" title={t({ id: 'moderate.failed', message: 'That did not work. Please try again.' })} /> : null}
      <div className={styles.actions}>
        <Button look="primary" icon="eyeOff" busy={busy} onClick={() => act(onPurge)}>
          <Trans id="moderate.purge">Hide all messages of {name}</Trans>
        </Button>
        <Button busy={busy} onClick={() => act(() => onPurge().then(onRemove))}>
          <Trans id="moderate.remove">Also remove {name} from the room</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
