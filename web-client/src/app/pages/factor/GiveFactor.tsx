import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { SecondFactor } from '@/api/types.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { CodeForm } from '@/features/accounts/CodeForm.tsx';
import styles from '@/features/accounts/Factor.module.css';
import { askPasskey, passkeysWork } from '@/features/accounts/passkeys.ts';
import { Button } from '@/ui/Button.tsx';
import { PasskeyError } from '../../PasskeyError.tsx';

/** After a mailed link: a passkey where there is one, or a code. */
export function GiveFactor({ standing, onGiven }: { standing: SecondFactor; onGiven: () => void }) {
  const { t } = useLingui();
  const signedIn = useSignedIn();
  const onSuccess = ({ me }: { me: Parameters<typeof signedIn>[0] }) => {
    signedIn(me);
    onGiven();
  };
  const code = useMutation({
    mutationFn: (typed: string) => dataOf(api.POST('/me/second-factor/proofs', { body: { code: typed } })),
    onSuccess,
  });
  const passkey = useMutation({
    mutationFn: async () => {
      const challenge = await dataOf(api.POST('/me/second-factor/passkey-proofs/challenges'));
      return dataOf(api.POST('/me/second-factor/passkey-proofs', { body: await askPasskey(challenge) }));
    },
    onSuccess,
  });
  const byPasskey = standing.passkeys.length > 0 && passkeysWork();
  const hint =
    standing.authenticators.length > 0
      ? t({ id: 'factor.giveHint', message: 'Six digits of your authenticator app, or one of your recovery codes' })
      : t({ id: 'factor.giveHintKept', message: 'One of your recovery codes' });
  return (
    <div className={styles.stack}>
      <h1>
        <Trans id="factor.giveTitle">It takes a second step</Trans>
      </h1>
      <p>
        <Trans id="factor.giveText">Your roles let you change a lot, so a mailbox alone does not open them.</Trans>
      </p>
      <PasskeyError error={passkey.error ?? (wrong(code.error) ? null : code.error)} />
      {byPasskey ? (
        <>
          <Button look="primary" size="l" wide icon="key" busy={passkey.isPending} onClick={() => passkey.mutate()}>
            <Trans id="passkey.use">Use a passkey</Trans>
          </Button>
          <p className={styles.or}>
            <Trans id="factor.or">or</Trans>
          </p>
        </>
      ) : null}
      <CodeForm
        hint={hint}
        look={byPasskey ? 'secondary' : 'primary'}
        button={<Trans id="factor.give">Go on</Trans>}
        busy={code.isPending}
        error={wrong(code.error)}
        onCode={(typed) => code.mutate(typed)}
      />
    </div>
  );
}

/** What the field itself says. */
export const wrong = (error: unknown): string | undefined => {
  const problem = error ? asApiError(error) : null;
  return problem?.code === 'code-wrong' ? problem.message : undefined;
};
