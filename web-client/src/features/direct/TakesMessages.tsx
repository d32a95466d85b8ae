import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { CheckField } from '@/ui/Field.tsx';
import { talksQuery } from './directQueries.ts';
import { useReadDirectAnew } from './useDirect.ts';

/** Whether people to whom one has not written may begin a talk. */
export function TakesMessages({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { data } = useQuery(talksQuery(slug));
  const anew = useReadDirectAnew(slug);
  const choose = useMutation({
    mutationFn: (allowed: boolean) => dataOf(api.PUT('/events/{slug}/direct/choice', { params: { path: { slug } }, body: { allowed } })),
    onSettled: anew,
  });
  return (
    <CheckField
      label={t({ id: 'direct.allow', message: 'People of this event may write to me' })}
      hint={t({ id: 'direct.allowRule', message: 'Whomever you write to can always answer. You can block anybody.' })}
      checked={choose.isPending ? choose.variables : (data?.allowed ?? false)}
      disabled={!data || choose.isPending}
      onChange={(event) => choose.mutate(event.target.checked)}
    />
  );
}
