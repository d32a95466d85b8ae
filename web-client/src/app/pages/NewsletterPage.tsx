import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useTabSecret } from '@/api/fragment.ts';
import { newsletterLinkQuery } from '@/api/newsletterQueries.ts';
import { ReaderCard } from '@/features/mail/newsletters/ReaderCard.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { OpenAgain } from '../OpenAgain.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What the server says of a link that opens nothing any more. */
const DEAD = new Set(['link-expired', 'not-found']);

/** The link under a newsletter, and in the mail that asks for the yes. */
export function NewsletterPage() {
  const { t } = useLingui();
  const token = useTabSecret();
  const { data, error, refetch } = useQuery(newsletterLinkQuery(token));
  const choose = useMutation({
    mutationFn: (topics: string[]) => dataOf(api.PUT('/newsletter-links/{token}', { params: { path: { token } }, body: { topics } })),
  });
  useTitle(t({ id: 'newsletter.mine', message: 'Your newsletters' }));
  if (!token) return <OpenAgain />;
  if (!data && !error) return <Loading />;
  if (error && !data && !DEAD.has(asApiError(error).code)) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <Page width="reading">
      <FailedRequest error={choose.error} />
      {data ? (
        <ReaderCard
          link={data}
          busy={choose.isPending}
          saved={choose.isSuccess ? choose.variables.length : null}
          onChoose={(topics) => choose.mutate(topics)}
        />
      ) : (
        <>
          <h1 className="visually-hidden">{t({ id: 'newsletter.mine', message: 'Your newsletters' })}</h1>
          <Empty icon="mail" title={t({ id: 'newsletter.gone', message: 'This link is no longer good' })} />
        </>
      )}
    </Page>
  );
}
