import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

type Tone = 'info' | 'success' | 'waiting' | 'error';

const ICONS: Record<Tone, IconName> = { info: 'question', success: 'check', waiting: 'clock', error: 'warning' };

/** Says what is, then what to do. An error speaks up to screen readers, the others wait their turn. */
export function Notice({ tone, title, icon, children }: { tone: Tone; title?: string; icon?: IconName; children?: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICONS[tone]} className={styles.icon} />
      <div className={styles.text}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
