import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { agendaFeedQuery } from '@/api/queries.ts';
import { AgendaFeedView } from './AgendaFeedView.tsx';

/** The secret calendar address of my agenda. */
export function AgendaFeed() {
  const queries = useQueryClient();
  const { data } = useQuery(agendaFeedQuery);
  const make = useMutation({
    mutationFn: () => dataOf(api.PUT('/me/agenda-feed')),
    onSuccess: () => queries.invalidateQueries({ queryKey: agendaFeedQuery.queryKey }),
  });
  const end = useMutation({
    mutationFn: () => dataOf(api.DELETE('/me/agenda-feed')),
    onSuccess: () => {
      make.reset();
      return queries.invalidateQueries({ queryKey: agendaFeedQuery.queryKey });
    },
  });
  if (!data) return null;
  return (
    <AgendaFeedView
      made={data.made}
      address={make.data?.address}
      busy={make.isPending || end.isPending}
      error={make.error ?? end.error}
      onMake={() => make.mutate()}
      onEnd={() => end.mutate()}
    />
  );
}
