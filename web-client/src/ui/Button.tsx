import { Link, type LinkProps } from '@tanstack/react-router';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'live';

interface Shape {
  look?: Look;
  size?: 'm' | 'l' | 's';
  icon?: IconName;
  wide?: boolean;
  children: ReactNode;
}

function classes({ look = 'secondary', size = 'm', wide }: Omit<Shape, 'children'>): string {
  return [styles.button, styles[look], styles[`size-${size}`], wide ? styles.wide : ''].filter(Boolean).join(' ');
}

type ButtonProps = Shape & { busy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'>;

/** While `busy` it stays in place, keeps its focus and refuses a second press. */
export function Button({ look, size, icon, wide, busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes({ look, size, wide })}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={styles.waiting} aria-hidden /> : icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

type ButtonLinkProps = Shape & Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;

export function ButtonLink({ look, size, icon, wide, children, ...link }: ButtonLinkProps) {
  return (
    <Link {...link} className={classes({ look, size, wide })}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </Link>
  );
}

type ButtonAnchorProps = Shape & { href: string; download?: boolean | string };

/** For addresses outside the pages: files, other sites. */
export function ButtonAnchor({ look, size, icon, wide, children, ...anchor }: ButtonAnchorProps) {
  return (
    <a {...anchor} className={classes({ look, size, wide })}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}
