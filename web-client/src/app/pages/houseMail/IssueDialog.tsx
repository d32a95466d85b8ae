import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { newsletterIssuesQuery } from '@/api/newsletterQueries.ts';
import { useRetake } from '@/api/useRetake.ts';
import type { NewsletterIssue, NewsletterIssueWish, NewsletterTopic } from '@/api/types.ts';
import { OvertakenNotice } from '@/features/mail/OvertakenNotice.tsx';
import { WordingFields } from '@/features/mail/WordingForm.tsx';
import { LANGUAGES, type Language } from '@/features/mail/newsletters/TopicsForm.tsx';
import { textFor, textsWith } from '@/features/mail/newsletters/topicTexts.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { LeaveGuard } from '@/ui/LeaveGuard.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  slug: string;
  /** Null for one that is new. */
  issue: NewsletterIssue | null;
  topics: readonly NewsletterTopic[];
  onClose: () => void;
}

const PLACES = ['organisation'];

/** A newsletter while it is written. Saving sends nothing. */
export function IssueDialog({ slug, issue, topics, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [topic, setTopic] = useState(issue?.topic ?? topics[0]?.id ?? '');
  const [texts, setTexts] = useState<NewsletterIssueWish['texts']>(issue?.texts ?? []);
  const [language, setLanguage] = useState<Language>(issue?.texts[0]?.language ?? LANGUAGES.find((one) => one === i18n.locale) ?? 'en');
  const { save, test, overtaken } = useIssue(slug, issue, onClose);
  const words = texts.find((one) => one.language === language) ?? { language, subject: '', text: '' };
  const wish = { topic, texts: texts.filter((one) => one.subject || one.text) };
  const changed = JSON.stringify(wish.texts) !== JSON.stringify(issue?.texts ?? []) || (issue !== null && topic !== issue.topic);
  const error = save.error ?? test.error;
  const refused = error ? asApiError(error) : null;
  return (
    <Dialog
      open
      shape="sheet"
      title={issue ? t({ id: 'circular.edit', message: 'Edit the letter' }) : t({ id: 'newsletter.write', message: 'Write a newsletter' })}
      unsaved={changed}
      onClose={onClose}
    >
      <LeaveGuard changed={changed && !save.isPending} />
      <Form onSubmit={() => save.mutate(wish)}>
        <SelectField
          label={t({ id: 'newsletter.toReaders', message: 'To the readers of' })}
          value={topic}
          options={topics.map((one) => ({ value: one.id, label: textFor(one.texts, i18n.locale)?.name ?? '' }))}
          onChange={setTopic}
        />
        <SelectField
          label={t({ id: 'circular.language', message: 'Language' })}
          hint={t({ id: 'circular.languageHint', message: 'Readers whose language is missing get the first one.' })}
          value={language}
          options={LANGUAGES.map((one) => ({
            value: one,
            label: wish.texts.some((text) => text.language === one) ? `${LOCALES[one]} ✓` : LOCALES[one],
          }))}
          onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? 'en')}
        />
        <WordingFields
          words={words}
          places={PLACES}
          fields={refused?.fields ?? {}}
          onChange={(changed) => setTexts(textsWith(texts, { ...changed, language }))}
        />
        {overtaken ? <OvertakenNotice overtaken={overtaken} /> : refused ? <Notice tone="error" title={refused.message} /> : null}
        <p role="status">{test.isSuccess ? <Trans id="post.tested">It is on its way to you.</Trans> : null}</p>
        <div>
          <Button type="submit" look="primary" busy={save.isPending} aria-disabled={wish.texts.length === 0}>
            <Trans id="circular.keep">Save, send nothing yet</Trans>
          </Button>
          <Button look="quiet" icon="mail" busy={test.isPending} onClick={() => wish.texts.length > 0 && test.mutate(wish)}>
            <Trans id="post.test">Send it to me</Trans>
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function useIssue(slug: string, issue: NewsletterIssue | null, onDone: () => void) {
  const queries = useQueryClient();
  const retake = useRetake(issue?.version ?? 0, async () => {
    const { issues } = await queries.fetchQuery({ ...newsletterIssuesQuery(slug), staleTime: 0 });
    return issues.find((one) => one.id === issue?.id);
  });
  const save = useMutation({
    mutationFn: (body: NewsletterIssueWish) =>
      issue
        ? retake.save((version) =>
            dataOf(
              api.PUT('/organisations/{slug}/newsletter-issues/{issueId}', {
                params: { path: { slug, issueId: issue.id }, query: { version } },
                body,
              }),
            ),
          )
        : dataOf(api.POST('/organisations/{slug}/newsletter-issues', { params: { path: { slug } }, body })),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: newsletterIssuesQuery(slug).queryKey });
    },
  });
  const test = useMutation({
    mutationFn: (body: NewsletterIssueWish) =>
      dataOf(api.POST('/organisations/{slug}/newsletter-issues/test', { params: { path: { slug } }, body })),
  });
  return { save, test, overtaken: retake.overtaken };
}
