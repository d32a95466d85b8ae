import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { useOnce } from '@/ui/useOnce.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

/** Where an organisation sends people back to. What they bring is good once, so it is used at once and leaves the address. */
export function SignOnReturnPage() {
  const { t } = useLingui();
  useTitle(t({ id: 'signIn.title', message: 'Sign in' }));
  const { developmentMail } = useEnv();
  const arrive = useArrival();
  const title = t({ id: 'signIn.title', message: 'Sign in' });
  if (arrive.isIdle || arrive.isPending || arrive.data?.me) return <Loading />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        {arrive.data?.look ? (
          <Notice tone="success" icon="mail" title={t({ id: 'mail.look', message: 'Look into your mail' })}>
            <Trans id="signOn.mailbox">
              It is the first time, so your mailbox agrees once: press the link there, and go on with your organisation.
            </Trans>
          </Notice>
        ) : (
          <FailedRequest error={arrive.error} />
        )}
        {arrive.data?.look && developmentMail ? (
          <ButtonLink to="/dev/mail" icon="mail">
            <Trans id="mail.open">Open the development mailbox</Trans>
          </ButtonLink>
        ) : null}
        {arrive.error ? (
          <ButtonLink to="/sign-in" look="primary" size="l" wide>
            <Trans id="signOn.again">Back to signing in</Trans>
          </ButtonLink>
        ) : null}
      </Card>
    </Page>
  );
}

function useArrival() {
  const router = useRouter();
  const signedIn = useSignedIn();
  const arrive = useMutation({
    mutationFn: (back: URLSearchParams) => {
      const iss = back.get('iss');
      const body = { state: back.get('state') || '-', code: back.get('code') || '-', ...(iss ? { iss } : {}) };
      return dataOf(api.POST('/auth/organisation-sign-ins', { body }));
    },
    onSuccess: ({ me, next }) => {
      if (!me) return;
      signedIn(me);
      router.history.replace(next ?? '/home');
    },
  });
  useOnce(() => {
    const back = new URLSearchParams(location.search);
    history.replaceState(history.state, '', location.pathname);
    arrive.mutate(back);
  });
  return arrive;
}
