import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { useSignedIn } from '@/api/useMe.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';
import { UsedLink } from './UsedLink.tsx';

/** Opening the page does nothing: mail scanners open links. The press of the button signs in. */
export function SignInLinkPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  const router = useRouter();
  const signedIn = useSignedIn();
  const title = t({ id: 'link.title', message: 'One press and you are in' });
  useTitle(t({ id: 'signIn.title', message: 'Sign in' }));
  const signIn = useMutation({
    mutationFn: () => dataOf(api.POST('/auth/sign-ins', { body: { token } })),
    onSuccess: (me) => {
      signedIn(me);
      const next = me.next ?? '/home';
      // Roles sleep until then; everybody else goes where they wanted to.
      const second = me.secondFactor === 'give' || me.secondFactor === 'set-up';
      router.history.replace(second ? `/second-factor?next=${encodeURIComponent(next)}` : next);
    },
  });
  const expired = token.length < 20 || (signIn.error !== null && asApiError(signIn.error).code === 'link-expired');
  if (expired) return <ExpiredLink />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        <p>
          <Trans id="link.text">This link works once. Press only if you asked for it yourself.</Trans>
        </p>
        <FailedRequest error={signIn.error} />
        <Button look="primary" size="l" wide busy={signIn.isPending} onClick={() => signIn.mutate()}>
          <Trans id="link.press">Sign me in</Trans>
        </Button>
      </Card>
    </Page>
  );
}

function ExpiredLink() {
  return (
    <UsedLink
      action={
        <ButtonLink to="/sign-in" look="primary">
          <Trans id="link.again">Send a new one</Trans>
        </ButtonLink>
      }
    >
      <Trans id="link.expiredText">A sign-in link works once and for ten minutes.</Trans>
    </UsedLink>
  );
}
