import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { newslettersQuery } from '@/api/newsletterQueries.ts';
import type { NewsletterTopics, NewsletterTopicWish } from '@/api/types.ts';
import { useVersioned } from '@/api/useVersioned.ts';
import styles from '@/features/mail/Mail.module.css';
import { LANGUAGES, TopicsForm, type Language } from '@/features/mail/newsletters/TopicsForm.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';

/** What an organisation's newsletters are about. */
export function TopicsTab({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(newslettersQuery(slug));
  if (data) return <Editor slug={slug} kept={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

/** A language without a name is one that is not there. */
const written = (topics: readonly NewsletterTopicWish[]) =>
  topics.map((one) => ({ ...one, texts: one.texts.filter((text) => text.name.trim()) })).filter((one) => one.texts.length > 0);

function Editor({ slug, kept }: { slug: string; kept: NewsletterTopics }) {
  const { i18n } = useLingui();
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((one) => one === i18n.locale) ?? 'en');
  const queries = useQueryClient();
  const desk = useVersioned<NewsletterTopics, NewsletterTopicWish[]>({
    kept,
    valuesOf: ({ topics }) => topics,
    onSave: async (version, topics) => {
      const saved = await dataOf(
        api.PUT('/organisations/{slug}/newsletters', { params: { path: { slug } }, body: { version, topics: written(topics) } }),
      ).finally(() => queries.invalidateQueries({ queryKey: ['listNewsletterIssues'] }));
      queries.setQueryData(newslettersQuery(slug).queryKey, saved);
      return saved;
    },
  });
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>
        <Trans id="newsletter.topicsLead">
          People choose among these on your page and say yes by mail. A topic that you remove gets no letters any more.
        </Trans>
      </p>
      <Form onSubmit={() => desk.changed && desk.save()}>
        <TopicsForm topics={desk.values} language={language} onLanguage={setLanguage} onChange={desk.change} />
        <SaveFoot changed={desk.changed} saving={desk.saving} stale={desk.stale} refused={desk.refused} onDiscard={desk.discard} />
      </Form>
    </div>
  );
}
