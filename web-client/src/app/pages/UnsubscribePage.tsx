import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { unsubscribeQuery } from '@/api/mailQueries.ts';
import { UnsubscribeCard } from '@/features/mail/UnsubscribeCard.tsx';
import { Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** The link under a letter to many. */
export function UnsubscribePage() {
  const { t } = useLingui();
  const { token } = useParams({ from: '/unsubscribe/$token' });
  const queries = useQueryClient();
  useTitle(t({ id: 'stop.title', message: 'No more letters like this?' }));
  const { data, error, refetch } = useQuery(unsubscribeQuery(token));
  const stop = useMutation({
    mutationFn: () => dataOf(api.POST('/unsubscribes/{token}', { params: { path: { token } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: unsubscribeQuery(token).queryKey }),
  });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <FailedRequest error={stop.error} />
      <UnsubscribeCard {...data} busy={stop.isPending} onStop={() => stop.mutate()} />
    </Page>
  );
}
