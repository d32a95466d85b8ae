import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Modal } from './Modal.tsx';
import { Unsaved } from './Unsaved.tsx';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  shape?: 'card' | 'sheet';
  /** Something was typed that closing would lose: then it asks first. */
  unsaved?: boolean;
  children: ReactNode;
}

/** A modal dialog. What was typed in it is not lost by a key or by a press beside it. */
export function Dialog({ onClose, unsaved = false, ...modal }: Props) {
  const [asking, setAsking] = useState(false);
  const leave = () => {
    setAsking(false);
    onClose();
  };
  return (
    <>
      <Modal {...modal} holds={unsaved} onClose={() => (unsaved ? setAsking(true) : onClose())} />
      {asking && unsaved ? (
        <Unsaved onStay={() => setAsking(false)} onLeave={leave}>
          <Trans id="leave.dialog">What you wrote here is not saved yet, and would be lost.</Trans>
        </Unsaved>
      ) : null}
    </>
  );
}
