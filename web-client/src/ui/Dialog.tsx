import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Dialog.module.css';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** sheet: along the side of the window and as high, for long forms beside what they are about. */
  shape?: 'card' | 'sheet';
  children: ReactNode;
}

/** The browser's own modal dialog: focus goes in, stays in, and returns to where it was. */
export function Dialog({ open, title, onClose, shape = 'card', children }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
    return () => {
      // The browser gives the focus back to what opened it only when a dialog is closed, not when it is taken away.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={shape === 'sheet' ? `${styles.dialog} ${styles.sheet}` : styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open ? (
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={id} className={styles.title} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={onClose} aria-label={t({ id: 'ui.close', message: 'Close' })}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
