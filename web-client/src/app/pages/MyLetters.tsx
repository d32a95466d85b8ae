import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { myMailStopsQuery } from '@/api/mailQueries.ts';
import { MyStops } from '@/features/mail/MyStops.tsx';
import { FailedRequest } from '../FailedRequest.tsx';

/** Shown only to whom it concerns. */
export function MyLetters() {
  const queries = useQueryClient();
  const { data } = useQuery(myMailStopsQuery);
  const lift = useMutation({
    mutationFn: (slug: string) => dataOf(api.DELETE('/me/mail-stops/{slug}', { params: { path: { slug } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: myMailStopsQuery.queryKey }),
  });
  if (!data || data.stops.length === 0) return <FailedRequest error={lift.error} />;
  return (
    <>
      <FailedRequest error={lift.error} />
      <MyStops stops={data.stops} busy={lift.isPending ? lift.variables : null} onLift={(slug) => lift.mutate(slug)} />
    </>
  );
}
