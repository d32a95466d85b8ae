import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import type { Me } from '@/api/types.ts';
import { mayOrganise, useMe, useSignOut } from '@/api/useMe.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './menus.module.css';

export function AccountMenu() {
  const { t } = useLingui();
  const me = useMe();
  const signOut = useSignOut();
  const navigate = useNavigate();
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
              <Trans id="account.new">New webinar</Trans>
            </Link>
          ) : null}
          <FactorLink me={me} onChoose={close} />
          <DisclosureItem
            onChoose={() => {
              close();
              void signOut().then(() => navigate({ to: '/' }));
            }}
          >
            <Icon name="signOut" />
            <Trans id="account.signOut">Sign out</Trans>
          </DisclosureItem>
          <DisclosureItem
            onChoose={() => {
              close();
              void signOut('everywhere').then(() => navigate({ to: '/' }));
            }}
          >
            <Icon name="signOut" />
            <Trans id="account.signOutAll">Sign out everywhere</Trans>
          </DisclosureItem>
        </>
      )}
    </Disclosure>
  );
}

/** For whoever has a role; everybody else needs none. */
function FactorLink({ me, onChoose }: { me: Me; onChoose: () => void }) {
  if (me.memberships.length === 0 && !me.secondFactor) return null;
  return (
    <Link to="/second-factor" className={styles.link} onClick={onChoose}>
      <Icon name="key" />
      <Trans id="factor.title">Second factor</Trans>
    </Link>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}
