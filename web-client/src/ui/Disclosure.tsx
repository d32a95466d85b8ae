import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  /** What the button says to those who do not see it. */
  label: string;
  button: ReactNode;
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel below itself. Escape, a press outside and leaving by Tab close it. */
export function Disclosure({ label, button, align = 'end', children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  return (
    <div ref={root} className={styles.root}>
      <button
        ref={opener}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={id} className={`${styles.panel} ${styles[align]}`} hidden={!open}>
        {open ? children(close) : null}
      </div>
    </div>
  );
}

interface ItemProps {
  chosen?: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One line of a panel; with `chosen` it is one of several states. */
export function DisclosureItem({ chosen, onChoose, children }: ItemProps) {
  return (
    <button type="button" className={styles.item} aria-pressed={chosen} onClick={onChoose}>
      {children}
    </button>
  );
}
