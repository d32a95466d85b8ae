import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Modal } from './Modal.tsx';
import styles from './Unsaved.module.css';

interface Props {
  /** What would be lost; what was changed on the page, unless something else is said. */
  children?: ReactNode;
  onStay: () => void;
  onLeave: () => void;
}

/** The question before something is lost that was typed. */
export function Unsaved({ children, onStay, onLeave }: Props) {
  const { t } = useLingui();
  return (
    <Modal open title={t({ id: 'leave.title', message: 'Leave without saving?' })} onClose={onStay}>
      <p>{children ?? <Trans id="leave.text">What you changed on this page is not saved yet, and would be lost.</Trans>}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={onStay}>
          <Trans id="leave.stay">Stay here</Trans>
        </Button>
        <Button look="quiet" onClick={onLeave}>
          <Trans id="leave.go">Leave without saving</Trans>
        </Button>
      </div>
    </Modal>
  );
}
