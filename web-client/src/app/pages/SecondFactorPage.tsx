import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { secondFactorQuery } from '@/api/organisationQueries.ts';
import type { SecondFactor } from '@/api/types.ts';
import { useMe, useSignedIn } from '@/api/useMe.ts';
import { AppSetUp } from '@/features/accounts/AppSetUp.tsx';
import { CodeForm } from '@/features/accounts/CodeForm.tsx';
import { FactorList } from '@/features/accounts/FactorList.tsx';
import { KeptCodes } from '@/features/accounts/KeptCodes.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Gives the second factor, sets one up, or shows what there is: whichever this person needs now. */
export function SecondFactorPage() {
  const { t } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useQuery({ ...secondFactorQuery, enabled: me.signedIn });
  // Codes are shown once; they outlive the sign-in that they came with.
  const [codes, setCodes] = useState<readonly string[]>([]);
  const goOn = useGoOn();
  useTitle(t({ id: 'factor.title', message: 'Second factor' }));
  if (!me.signedIn) return <SignInFirst />;
  if (codes.length > 0) {
    return (
      <Page width="form">
        <Card>
          <KeptCodes codes={codes} onDone={goOn} />
        </Card>
      </Page>
    );
  }
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const asked = data.authenticators.length > 0 && !data.given;
  return (
    <Page width="form">
      <Card>{asked ? <Give onGiven={goOn} /> : <Standing standing={data} onCodes={setCodes} />}</Card>
    </Page>
  );
}

function useGoOn() {
  const router = useRouter();
  const { next } = useSearch({ from: '/second-factor' });
  return () => router.history.replace(next ?? '/home');
}

function Give({ onGiven }: { onGiven: () => void }) {
  const { t } = useLingui();
  const signedIn = useSignedIn();
  const give = useMutation({
    mutationFn: (code: string) => dataOf(api.POST('/me/second-factor/proofs', { body: { code } })),
    onSuccess: ({ me }) => {
      signedIn(me);
      onGiven();
    },
  });
  return (
    <>
      <h1>
        <Trans id="factor.giveTitle">It takes a second step</Trans>
      </h1>
      <p>
        <Trans id="factor.giveText">Your roles let you change a lot, so a mailbox alone does not open them.</Trans>
      </p>
      <OtherError error={give.error} />
      <CodeForm
        hint={t({ id: 'factor.giveHint', message: 'Six digits of your authenticator app, or one of your recovery codes' })}
        button={<Trans id="factor.give">Go on</Trans>}
        busy={give.isPending}
        error={wrong(give.error)}
        onCode={(code) => give.mutate(code)}
      />
    </>
  );
}

const wrong = (error: unknown): string | undefined => {
  const problem = error ? asApiError(error) : null;
  return problem?.code === 'code-wrong' ? problem.message : undefined;
};

/** What the field itself does not say. */
function OtherError({ error }: { error: unknown }) {
  return <FailedRequest error={wrong(error) ? null : error} />;
}

function Standing({ standing, onCodes }: { standing: SecondFactor; onCodes: (codes: readonly string[]) => void }) {
  const { t } = useLingui();
  const me = useMe();
  const queries = useQueryClient();
  const act = useFactorActions(onCodes);
  const some = standing.authenticators.length > 0;
  const begun = act.begin.data;
  if (begun) {
    return (
      <>
        <Title />
        <OtherError error={act.prove.error} />
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
  const begin = () => act.begin.mutate(t({ id: 'factor.app', message: 'Authenticator app' }));
  return (
    <>
      <Title />
      <FailedRequest error={act.begin.error ?? act.renew.error ?? act.remove.error} />
      {some ? (
        <FactorList
          standing={standing}
          busy={act.begin.isPending}
          onAdd={begin}
          onRenew={() => act.renew.mutate()}
          onRemove={(id) =>
            act.remove.mutate(id, { onSettled: () => void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey }) })
          }
        />
      ) : (
        <>
          <p>
            <Trans id="factor.why">
              Owners and organisers show twice who they are: by their mailbox, and by a code that an app on their phone makes.
            </Trans>
          </p>
          <Button look="primary" size="l" wide busy={act.begin.isPending} onClick={begin}>
            <Trans id="factor.setUp">Set up the app</Trans>
          </Button>
        </>
      )}
    </>
  );
}

function Title() {
  return (
    <h1>
      <Trans id="factor.title">Second factor</Trans>
    </h1>
  );
}

function useFactorActions(onCodes: (codes: readonly string[]) => void) {
  const signedIn = useSignedIn();
  const goOn = useGoOn();
  const begin = useMutation({
    mutationFn: (name: string) => dataOf(api.POST('/me/second-factor/authenticators', { body: { name } })),
  });
  const prove = useMutation({
    mutationFn: ({ id, code }: { id: string; code: string }) =>
      dataOf(api.PUT('/me/second-factor/authenticators/{factorId}/proof', { params: { path: { factorId: id } }, body: { code } })),
    onSuccess: ({ me, codes }) => {
      signedIn(me);
      if (codes.length > 0) onCodes(codes);
      else goOn();
    },
  });
  const renew = useMutation({
    mutationFn: () => dataOf(api.POST('/me/second-factor/recovery-codes')),
    onSuccess: ({ codes }) => onCodes(codes),
  });
  const remove = useMutation({
    mutationFn: (factorId: string) => dataOf(api.DELETE('/me/second-factor/authenticators/{factorId}', { params: { path: { factorId } } })),
  });
  return { begin, prove, renew, remove };
}

function SignInFirst() {
  const { t } = useLingui();
  return (
    <Page width="form">
      <Card>
        <h1>{t({ id: 'factor.title', message: 'Second factor' })}</h1>
        <ButtonLink to="/sign-in" search={{ next: '/second-factor' }} look="primary" size="l" wide>
          <Trans id="account.signIn">Sign in</Trans>
        </ButtonLink>
      </Card>
    </Page>
  );
}
