import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { erasureQuery } from '@/api/privacyQueries.ts';
import { ErasureCard } from '@/features/privacy/ErasureCard.tsx';
import styles from '@/features/privacy/Privacy.module.css';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { MyLetters } from './MyLetters.tsx';

/** A copy of everything about me, and the way to have it erased. */
export function MyDataPage() {
  const { t } = useLingui();
  const title = t({ id: 'myData.title', message: 'My data' });
  const { data, error, refetch } = useQuery(erasureQuery);
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: erasureQuery.queryKey });
  const ask = useMutation({ mutationFn: () => dataOf(api.POST('/me/erasure')), onSettled: again });
  const keep = useMutation({ mutationFn: () => dataOf(api.DELETE('/me/erasure')), onSettled: again });
  useTitle(title);
  if (error && [401, 403].includes(asApiError(error).status ?? 0)) return <SignInFirst />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <BackLink to="/home">
        <Trans id="home.title">My events</Trans>
      </BackLink>
      <PageHead title={title} />
      <div className={styles.stack}>
        <Card>
          <h2 className={styles.title}>
            <Trans id="myData.copy">A copy of everything</Trans>
          </h2>
          <p className={styles.quiet}>
            <Trans id="myData.copyText">
              All that is kept about you here, in one archive: a page to read, and the same for programs. Nothing of other people is in it.
            </Trans>
          </p>
          <div className={styles.actions}>
            <ButtonAnchor look="primary" icon="download" href="/api/v1/me/data" download="my-data.zip">
              <Trans id="myData.download">Download my data</Trans>
            </ButtonAnchor>
          </div>
        </Card>
        <MyLetters />
        <ErasureCard standing={data} busy={ask.isPending || keep.isPending} onAsk={() => ask.mutateAsync()} onKeep={() => keep.mutate()}>
          <FailedRequest error={ask.error ?? keep.error} />
        </ErasureCard>
      </div>
    </Page>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  const title = t({ id: 'myData.signIn', message: 'Please sign in to see your data' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="person"
        title={title}
        action={
          <ButtonLink to="/sign-in" search={{ next: '/my-data' }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      />
    </Page>
  );
}
