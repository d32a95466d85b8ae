import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Modal.module.css';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Closing is only a wish: it stands until `open` says otherwise. */
  holds?: boolean;
  /** sheet: along the side of the window and as high, for long forms beside what they are about. */
  shape?: 'card' | 'sheet' | undefined;
  children: ReactNode;
}

/** The browser's own modal dialog: focus goes in, stays in, and returns to where it was. Closing it asks nothing. */
export function Modal({ open, title, onClose, holds = false, shape = 'card', children }: Props) {
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
      onKeyDown={(event) => {
        // Left to the browser, a second Escape closes it whatever is said.
        if (!holds || event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (event.target instanceof Element && event.target.closest('dialog') !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (holds) {
          if (!open || event.target !== dialog.current) return;
          // By the way back of a telephone, for one.
          dialog.current.showModal();
        }
        onClose();
      }}
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
