import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useEnv } from '@/api/env.ts';
import { useMe } from '@/api/useMe.ts';
import { JoinStars } from '@/features/programme/JoinStars.tsx';
import { Mark } from '@/ui/Mark.tsx';
import { HeaderSlotContext } from './HeaderSlot.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LightsMenu } from './LightsMenu.tsx';
import { OfflineBar } from './OfflineBar.tsx';
import styles from './Shell.module.css';

const InstallationLinks = lazy(() => import('@/features/privacy/InstallationLinks.tsx').then((m) => ({ default: m.InstallationLinks })));

const FactorBar = lazy(() => import('./FactorBar.tsx').then((m) => ({ default: m.FactorBar })));

/** What stands around every page. A room brings its own bar and asks for the small one. */
export function Shell() {
  const { t } = useLingui();
  const { ownHost } = useEnv();
  const { secondFactor } = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // After a change of page the reader's place is the top of the new one.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  const room = path.startsWith('/s/');
  const wall = room && path.endsWith('/wall');
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  if (wall)
    return (
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    );
  return (
    <div className={room ? `${styles.shell} ${styles.hall}` : styles.shell}>
      <a href="#main" className={styles.skip}>
        <Trans id="shell.skip">Skip to the content</Trans>
      </a>
      <header className={room ? `${styles.header} ${styles.small}` : styles.header}>
        <div className={styles.bar}>
          <Brand small={room} />
          {room ? <div ref={setSlot} className={styles.slot} /> : <DemoMark />}
          <nav className={styles.tools} aria-label={t({ id: 'shell.tools', message: 'Settings and account' })}>
            {room ? null : <LanguageMenu />}
            <LightsMenu />
            <AccountMenu />
          </nav>
        </div>
      </header>
      <OfflineBar />
      <Suspense>{secondFactor ? <FactorBar /> : null}</Suspense>
      {ownHost ? null : <JoinStars />}
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <HeaderSlotContext value={slot}>
          <Outlet />
        </HeaderSlotContext>
      </main>
      {room ? null : <Footer />}
    </div>
  );
}

/** Whose pages these are: the installation's, or an organisation's at the host it brought. */
function Brand({ small }: { small: boolean }) {
  const { t } = useLingui();
  const { ownHost } = useEnv();
  if (ownHost)
    return (
      <Link to="/" className={`${styles.brand} ${styles.own}`}>
        <bdi className={styles.house}>{ownHost.name}</bdi>
      </Link>
    );
  return (
    <Link to="/" className={styles.brand} aria-label={t({ id: 'shell.brand', message: 'Plenary, all events' })}>
      <Mark />
      {small ? null : <span className={styles.name}>Plenary</span>}
    </Link>
  );
}

function DemoMark() {
  const { demo, ownHost } = useEnv();
  if (!demo || ownHost) return null;
  return (
    <Link to="/demo" className={styles.demo}>
      <Trans id="shell.demo">Demo</Trans>
    </Link>
  );
}

function Footer() {
  const { developmentMail, ownHost } = useEnv();
  return (
    <footer className={styles.footer}>
      <div className={styles.footerBar}>
        <p>
          <Trans id="shell.footer">Plenary is free software for those who teach and convene.</Trans>
        </p>
        <ul className={styles.links}>
          <Suspense>
            <InstallationLinks />
          </Suspense>
          <li>
            <Link to="/privacy">
              <Trans id="shell.privacy">Privacy</Trans>
            </Link>
          </li>
          {developmentMail && !ownHost ? (
            <li>
              <Link to="/dev/mail">
                <Trans id="shell.mailbox">Development mailbox</Trans>
              </Link>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  );
}
