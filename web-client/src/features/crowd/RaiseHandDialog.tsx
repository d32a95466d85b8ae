import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Hands.module.css';

interface Props {
  busy: boolean;
  error: string | undefined;
  onRaise: (about: string) => void;
  onClose: () => void;
}

const LONGEST = 120;

export function RaiseHandDialog({ busy, error, onRaise, onClose }: Props) {
  const { t } = useLingui();
  const [about, setAbout] = useState('');
  return (
    <Dialog open title={t({ id: 'hand.raiseTitle', message: 'Raise your hand' })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onRaise(about.trim());
        }}
      >
        <p>
          <Trans id="hand.raiseText">
            You join the queue of those who want to speak. The host calls people up one by one; you can lower your hand at any time.
          </Trans>
        </p>
        <TextField
          label={t({ id: 'hand.about', message: 'What about? (may stay empty)' })}
          value={about}
          maxLength={LONGEST}
          onChange={(event) => setAbout(event.target.value)}
        />
        {error ? <Notice tone="error" title={error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" look="primary" icon="hand" busy={busy}>
            <Trans id="hand.raise">Raise my hand</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans id="ui.cancel">Not yet</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
