import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { secondFactorQuery } from '@/api/organisationQueries.ts';
import { useMe } from '@/api/useMe.ts';
import { KeptCodes } from '@/features/accounts/KeptCodes.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { FactorStanding } from './factor/FactorStanding.tsx';
import { GiveFactor } from './factor/GiveFactor.tsx';

/** Gives the second factor, sets one up, or shows what there is: whichever this person needs now. */
export function SecondFactorPage() {
  const { t } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useQuery({ ...secondFactorQuery, enabled: me.signedIn });
  // Codes are shown once; they outlive the sign-in that they came with.
  const [codes, setCodes] = useState<readonly string[]>([]);
  const goOn = useGoOn();
  useTitle(t({ id: 'factor.title', message: 'Passkeys and second factor' }));
  if (!me.signedIn) return <SignInFirst />;
  if (codes.length > 0) {
    return (
      <Page width="form">
        <Card>
          <KeptCodes
            codes={codes}
            onDone={() => {
              setCodes([]);
              goOn();
            }}
          />
        </Card>
      </Page>
    );
  }
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const asked = data.authenticators.length + data.passkeys.length > 0 && !data.given;
  return (
    <Page width="form">
      <Card>
        {asked ? <GiveFactor standing={data} onGiven={goOn} /> : <FactorStanding standing={data} onCodes={setCodes} onDone={goOn} />}
      </Card>
    </Page>
  );
}

/** Where this page stood in the way; else it stays. */
function useGoOn() {
  const router = useRouter();
  const { next } = useSearch({ from: '/second-factor' });
  return () => router.history.replace(next ?? '/second-factor');
}

function SignInFirst() {
  const { t } = useLingui();
  return (
    <Page width="form">
      <Card>
        <h1>{t({ id: 'factor.title', message: 'Passkeys and second factor' })}</h1>
        <ButtonLink to="/sign-in" search={{ next: '/second-factor' }} look="primary" size="l" wide>
          <Trans id="account.signIn">Sign in</Trans>
        </ButtonLink>
      </Card>
    </Page>
  );
}
