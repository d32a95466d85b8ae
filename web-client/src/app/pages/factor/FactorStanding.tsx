import { Trans, useLingui } from '@lingui/react/macro';
import type { SecondFactor } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { AppSetUp } from '@/features/accounts/AppSetUp.tsx';
import styles from '@/features/accounts/Factor.module.css';
import { FactorList } from '@/features/accounts/FactorList.tsx';
import { passkeysWork } from '@/features/accounts/passkeys.ts';
import { Button } from '@/ui/Button.tsx';
import { PasskeyError } from '../../PasskeyError.tsx';
import { wrong } from './GiveFactor.tsx';
import { useFactorActions } from './useFactorActions.ts';

interface Props {
  standing: SecondFactor;
  onCodes: (codes: readonly string[]) => void;
  onDone: () => void;
}

/** What there is, or how to begin. */
export function FactorStanding({ standing, onCodes, onDone }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const act = useFactorActions(onCodes, onDone);
  const begun = act.begin.data;
  if (begun) {
    return (
      <>
        <Title />
        <PasskeyError error={wrong(act.prove.error) ? null : act.prove.error} />
        <AppSetUp
          email={me.person?.email ?? ''}
          secret={begun.secret}
          busy={act.prove.isPending}
          error={wrong(act.prove.error)}
          onCode={(code) => act.prove.mutate({ id: begun.id, code })}
        />
      </>
    );
  }
  const number = standing.passkeys.length + 1;
  const app = () => act.begin.mutate(t({ id: 'factor.app', message: 'Authenticator app' }));
  const passkey = passkeysWork()
    ? () =>
        act.addPasskey.mutate(
          number > 1 ? t({ id: 'passkey.numbered', message: `Passkey ${number}` }) : t({ id: 'passkey.one', message: 'Passkey' }),
        )
    : undefined;
  const busy = act.begin.isPending || act.addPasskey.isPending;
  return (
    <>
      <Title />
      <PasskeyError error={act.addPasskey.error ?? act.begin.error ?? act.renew.error ?? act.remove.error ?? act.rename.error} />
      {standing.authenticators.length + standing.passkeys.length > 0 ? (
        <FactorList
          standing={standing}
          busy={busy}
          onAddPasskey={passkey}
          onAddApp={app}
          onRenew={() => act.renew.mutate()}
          onRemove={(id, kind) => act.remove.mutate({ id, kind })}
          onRename={(id, name) => act.rename.mutate({ id, name })}
        />
      ) : (
        <First busy={busy} onPasskey={passkey} onApp={app} />
      )}
    </>
  );
}

function First({ busy, onPasskey, onApp }: { busy: boolean; onPasskey: (() => void) | undefined; onApp: () => void }) {
  const me = useMe();
  return (
    <div className={styles.stack}>
      <p>
        {mayOrganise(me) || me.secondFactor ? (
          <Trans id="factor.why">
            Owners and organisers show twice who they are: by their mailbox, and by a passkey or a code that an app on their phone makes.
          </Trans>
        ) : (
          <Trans id="passkey.why">With a passkey you sign in by finger, face or PIN, without waiting for a mail.</Trans>
        )}
      </p>
      {onPasskey ? (
        <>
          <Button look="primary" size="l" wide icon="key" busy={busy} onClick={onPasskey}>
            <Trans id="passkey.make">Make a passkey</Trans>
          </Button>
          <p className={styles.quiet}>
            <Trans id="passkey.what">
              Your phone, computer or password manager keeps it. It signs you in the next time without any mail.
            </Trans>
          </p>
        </>
      ) : null}
      <Button look={onPasskey ? 'secondary' : 'primary'} size="l" wide busy={busy} onClick={onApp}>
        <Trans id="factor.setUp">Set up an authenticator app</Trans>
      </Button>
    </div>
  );
}

function Title() {
  return (
    <h1>
      <Trans id="factor.title">Passkeys and second factor</Trans>
    </h1>
  );
}
