import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { newslettersQuery } from '@/api/newsletterQueries.ts';
import { AskForm } from '@/features/mail/newsletters/AskForm.tsx';
import { isLocale } from '@/i18n/locales.ts';
import { Card } from '@/ui/Page.tsx';

/** Newsletters of an organisation that has some. */
export function NewsletterAsk({ slug, email = '' }: { slug: string; email?: string }) {
  const { i18n } = useLingui();
  const topics = useQuery(newslettersQuery(slug)).data?.topics ?? [];
  const language = isLocale(i18n.locale) ? i18n.locale : 'en';
  const ask = useMutation({
    mutationFn: (wish: { email: string; topics: string[] }) =>
      dataOf(api.POST('/organisations/{slug}/newsletters/readers', { params: { path: { slug } }, body: { ...wish, language } })),
  });
  if (topics.length === 0) return null;
  return (
    <Card>
      <h2>
        <Trans id="newsletter.title">Newsletters</Trans>
      </h2>
      <AskForm
        topics={topics}
        email={email}
        busy={ask.isPending}
        done={ask.isSuccess}
        refused={ask.error ? asApiError(ask.error).message : null}
        onAsk={(address, chosen) => ask.mutate({ email: address, topics: chosen })}
      />
    </Card>
  );
}
