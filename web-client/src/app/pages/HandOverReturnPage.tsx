import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { useOnce } from '@/ui/useOnce.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

/** Back at the host of an organisation. The code is good once, so it is used at once and leaves the address. */
export function HandOverReturnPage() {
  const { t } = useLingui();
  const title = t({ id: 'signIn.title', message: 'Sign in' });
  useTitle(title);
  const router = useRouter();
  const signedIn = useSignedIn();
  const code = useFragmentSecret();
  const { mutate, error } = useMutation({
    mutationFn: () => dataOf(api.POST('/auth/hand-over-arrivals', { body: { code: code.padEnd(20, '-') } })),
    onSuccess: (me) => {
      signedIn(me);
      router.history.replace(me.next ?? '/');
    },
  });
  useOnce(mutate);
  if (!error) return <Loading />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        <FailedRequest error={error} />
        <p>
          <Trans id="handOver.late">The way back works once, within a minute, and in the browser where it began.</Trans>
        </p>
        <ButtonLink to="/sign-in" look="primary" size="l" wide>
          <Trans id="handOver.again">Try again</Trans>
        </ButtonLink>
      </Card>
    </Page>
  );
}
