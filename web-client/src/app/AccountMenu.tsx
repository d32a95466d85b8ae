import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEnv } from '@/api/env.ts';
import type { Me } from '@/api/types.ts';
import { mayOrganise, useMe, useSignOut } from '@/api/useMe.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './menus.module.css';

export function AccountMenu() {
  const { t } = useLingui();
  const me = useMe();
  const here = useRouterState({ select: (state) => state.location.pathname });
  if (!me.person) {
    const next = here.startsWith('/sign-in') || here === '/' ? undefined : here;
    return (
      <ButtonLink to="/sign-in" search={{ next }} size="s">
        <Trans id="account.signIn">Sign in</Trans>
      </ButtonLink>
    );
  }
  const { name, email, demo } = me.person;
  return (
    <Disclosure
      label={t({ id: 'account.menu', message: `Account of ${name}` })}
      button={<span className={styles.face}>{initials(name)}</span>}
    >
      {(close) => (
        <>
          <p className={styles.who}>
            <strong>{name}</strong>
            {demo ? null : <span>{email}</span>}
          </p>
          <Link to="/home" className={styles.link} onClick={close}>
            <Icon name="calendar" />
            <Trans id="account.home">My events</Trans>
          </Link>
          {mayOrganise(me) ? (
            <Link to="/new" className={styles.link} onClick={close}>
              <Icon name="plus" />
              <Trans id="account.new">New event</Trans>
            </Link>
          ) : null}
          <OwnLinks me={me} onChoose={close} />
          <Leave onChoose={close} />
        </>
      )}
    </Disclosure>
  );
}

/** A personal link may be anybody's; it shows nobody's data, and changes no way of signing in. */
function OwnLinks({ me, onChoose }: { me: Me; onChoose: () => void }) {
  if (me.signIn?.reach !== 'full') return null;
  return (
    <>
      <Link to="/my-data" className={styles.link} onClick={onChoose}>
        <Icon name="person" />
        <Trans id="myData.title">My data</Trans>
      </Link>
      <Link to="/second-factor" className={styles.link} onClick={onChoose}>
        <Icon name="key" />
        <Trans id="factor.title">Passkeys and second factor</Trans>
      </Link>
      <Link to="/address" className={styles.link} onClick={onChoose}>
        <Icon name="mail" />
        <Trans id="address.title">Mail address</Trans>
      </Link>
    </>
  );
}

/** Signing out: here, and at the main address everywhere. */
function Leave({ onChoose }: { onChoose: () => void }) {
  const { ownHost } = useEnv();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = (reach: 'here' | 'everywhere') => {
    onChoose();
    void signOut(reach).then(() => navigate({ to: '/' }));
  };
  return (
    <>
      <DisclosureItem onChoose={() => leave('here')}>
        <Icon name="signOut" />
        <Trans id="account.signOut">Sign out</Trans>
      </DisclosureItem>
      {ownHost ? null : (
        <DisclosureItem onChoose={() => leave('everywhere')}>
          <Icon name="signOut" />
          <Trans id="account.signOutAll">Sign out everywhere</Trans>
        </DisclosureItem>
      )}
    </>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}
