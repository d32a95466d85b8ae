import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Editor.module.css';

/** A place in the form that a link leads to: whoever follows it stands in its first field. */
export function Anchor({ name, children }: { name: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash !== name || !place.current) return;
    place.current.scrollIntoView({ block: 'center' });
    place.current.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
  }, [hash, name]);
  return (
    <div id={name} ref={place} className={styles.anchor} data-lines>
      {children}
    </div>
  );
}
