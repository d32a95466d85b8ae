import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { Button } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { useOnce } from '@/ui/useOnce.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { useTitle } from '../useTitle.ts';

/** At the host of an organisation: people sign in at the main address, and come back. */
export function HandOverStart({ next }: { next: string | undefined }) {
  const { t } = useLingui();
  const title = t({ id: 'signIn.title', message: 'Sign in' });
  useTitle(title);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => dataOf(api.POST('/auth/hand-overs', { body: next ? { next } : {} })),
    onSuccess: ({ address }) => location.replace(address),
  });
  useOnce(mutate);
  if (!error) return <Loading />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        <FailedRequest error={error} />
        <Button look="primary" size="l" wide busy={isPending} onClick={() => mutate()}>
          <Trans id="handOver.again">Try again</Trans>
        </Button>
      </Card>
    </Page>
  );
}
