import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './BackLink.module.css';
import { Icon } from './Icon.tsx';

/** The way up: what this page is a part of. */
export function BackLink({ children, ...link }: Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'> & { children: ReactNode }) {
  return (
    <p className={styles.back}>
      <Link {...link} className={styles.link}>
        <Icon name="arrowLeft" />
        <span>{children}</span>
      </Link>
    </p>
  );
}
