import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import styles from './Home.module.css';

/** The ways to my data and settings. */
export function OwnPlaces() {
  return (
    <nav className={styles.part} aria-labelledby="own-places">
      <h2 id="own-places" className={styles.heading}>
        <Trans id="home.own">My data and settings</Trans>
      </h2>
      <ul className={styles.places}>
        <Place to="/my-data" icon="person">
          <Trans id="myData.title">My data</Trans>
        </Place>
        <Place to="/address" icon="mail">
          <Trans id="address.title">Mail address</Trans>
        </Place>
        <Place to="/second-factor" icon="key">
          <Trans id="factor.title">Passkeys and second factor</Trans>
        </Place>
      </ul>
    </nav>
  );
}

function Place({ to, icon, children }: { to: NonNullable<LinkProps['to']>; icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Link to={to} className={styles.place}>
        <Icon name={icon} />
        <span>{children}</span>
      </Link>
    </li>
  );
}
