import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import { HouseLinks } from '@/features/privacy/HouseLinks.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** The door of an organisation whose people sign in at home. */
export function SignOnPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/sign-in' });
  const { next } = useSearch({ from: '/o/$slug/sign-in' });
  useTitle(t({ id: 'signIn.title', message: 'Sign in' }));
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('getSignOnOffer', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/sign-in-offer', { params: { path: { slug } } })),
    retry: false,
  });
  const go = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/organisations/{slug}/sign-ins', { params: { path: { slug } }, body: { next: next ?? `/o/${slug}` } })),
    onSuccess: ({ url }) => location.assign(url),
  });
  const none = error && asApiError(error).code === 'not-found';
  if (!data && !none) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const name = data?.name ?? '';
  return (
    <Page width="form">
      <Card>
        {data ? (
          <>
            <h1>
              <Trans id="signOn.title">Sign in with {name}</Trans>
            </h1>
            <p>
              <Trans id="signOn.text">
                You go to your organisation and come back. The first time we mail you a link, so that the account is surely yours.
              </Trans>
            </p>
            <FailedRequest error={go.error} />
            <Button look="primary" size="l" wide busy={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
              <Trans id="signOn.go">Go to {name}</Trans>
            </Button>
          </>
        ) : (
          <h1>
            <Trans id="signOn.none">This organisation has no sign-in of its own</Trans>
          </h1>
        )}
        <ButtonLink to="/sign-in" search={{ next: next ?? `/o/${slug}` }} size="l" wide>
          <Trans id="signOn.other">Sign in by mail or passkey</Trans>
        </ButtonLink>
      </Card>
      <HouseLinks slug={slug} />
    </Page>
  );
}
