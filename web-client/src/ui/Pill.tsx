import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Pill.module.css';

type Tone = 'live' | 'success' | 'waiting' | 'info' | 'plain' | 'brand';

/** A state in a word; the tone only repeats it. Live carries its pulsing dot. */
export function Pill({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`${styles.pill} ${styles[tone]}`}>
      {tone === 'live' ? <span className={styles.dot} aria-hidden /> : icon ? <Icon name={icon} className={styles.icon} /> : null}
      {children}
    </span>
  );
}
