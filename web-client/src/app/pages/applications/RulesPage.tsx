import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { reviewRulesQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { questionsQuery } from '@/api/registrationQueries.ts';
import type { FormQuestion, ReviewRules } from '@/api/types.ts';
import { CriteriaFields } from '@/features/applications/CriteriaFields.tsx';
import { BackLink } from '@/ui/BackLink.tsx';
import { CheckField, SelectField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';

/** How an event selects: the criteria, the scale, and what reviewers do not see. */
export function RulesPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/applications/rules' });
  const rules = useQuery(reviewRulesQuery(slug));
  const asked = useQuery(questionsQuery(slug, 'application'));
  const title = t({ id: 'reviewRules.title', message: 'How you select' });
  useTitle(title);
  const error = rules.error ?? asked.error;
  if (!rules.data || !asked.data) {
    return error ? <Problem error={error} onRetry={() => void Promise.all([rules.refetch(), asked.refetch()])} /> : <Loading />;
  }
  return (
    <Page width="reading">
      <BackLink to="/e/$slug/applications" params={{ slug }}>
        <Trans id="applications.title">Applications</Trans>
      </BackLink>
      <PageHead title={title} lead={<Trans id="reviewRules.lead">What reviewers judge, and what they see.</Trans>} />
      <Card>
        <Rules slug={slug} kept={rules.data} questions={asked.data.questions} />
      </Card>
    </Page>
  );
}

function Rules({ slug, kept, questions }: { slug: string; kept: ReviewRules; questions: readonly FormQuestion[] }) {
  const { t } = useLingui();
  const desk = useRules(slug, kept);
  const { rules, change } = desk;
  return (
    <Form onSubmit={() => desk.changed && desk.save()}>
      <CriteriaFields criteria={rules.criteria} onChange={(criteria) => change({ ...rules, criteria })} />
      <SelectField
        label={t({ id: 'reviewRules.scale', message: 'Points of a criterion' })}
        value={String(rules.scale)}
        onChange={(scale) => change({ ...rules, scale: Number(scale) })}
        options={[3, 4, 5, 6, 10].map((most) => ({ value: String(most), label: t({ id: 'reviewRules.to', message: `1 to ${most}` }) }))}
      />
      <SelectField
        label={t({ id: 'reviewRules.endorsement', message: 'A letter of somebody else, such as a director' })}
        value={rules.endorsement}
        onChange={(rule) => change({ ...rules, endorsement: rule as ReviewRules['endorsement'] })}
        options={[
          { value: 'none', label: t({ id: 'reviewRules.noLetter', message: 'Is not asked for' }) },
          { value: 'optional', label: t({ id: 'reviewRules.mayLetter', message: 'May be given' }) },
          { value: 'required', label: t({ id: 'reviewRules.mustLetter', message: 'Is needed' }) },
        ]}
      />
      <SelectField
        label={t({ id: 'reviewRules.readers', message: 'Who reads an application' })}
        value={rules.readers}
        onChange={(readers) => change({ ...rules, readers: readers as ReviewRules['readers'] })}
        options={[
          { value: 'all', label: t({ id: 'reviewRules.readAll', message: 'Every application reviewer' }) },
          { value: 'assigned', label: t({ id: 'reviewRules.readGiven', message: 'Only those to whom you give it' }) },
        ]}
      />
      <CheckField
        label={t({ id: 'reviewRules.blind', message: 'Without names' })}
        hint={t({
          id: 'reviewRules.blindHint',
          message: 'Reviewers see a number instead of the name, and not the answers that you hide here.',
        })}
        checked={rules.blind}
        onChange={(event) => change({ ...rules, blind: event.target.checked })}
      />
      {rules.blind
        ? questions
            .filter((question) => !question.guarded)
            .map((question) => <HiddenField key={question.id} question={question} rules={rules} onChange={change} />)
        : null}
      <SaveFoot changed={desk.changed} saving={desk.saving} stale={desk.stale} refused={desk.refused} onDiscard={desk.discard} />
    </Form>
  );
}

interface HiddenProps {
  question: FormQuestion;
  rules: ReviewRules;
  onChange: (rules: ReviewRules) => void;
}

function HiddenField({ question, rules, onChange }: HiddenProps) {
  const { t } = useLingui();
  const { label } = question;
  return (
    <CheckField
      label={t({ id: 'reviewRules.hide', message: `Hide: ${label}` })}
      checked={rules.hidden.includes(question.id)}
      onChange={(event) => {
        const others = rules.hidden.filter((id) => id !== question.id);
        onChange({ ...rules, hidden: event.target.checked ? [...others, question.id] : others });
      }}
    />
  );
}

function useRules(slug: string, kept: ReviewRules) {
  const queries = useQueryClient();
  const [base, setBase] = useState(kept);
  const [rules, setRules] = useState(kept);
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const takeOver = (next: ReviewRules) => {
    setBase(next);
    setRules(next);
    setRefused(null);
    queries.setQueryData(reviewRulesQuery(slug).queryKey, next);
  };
  return {
    rules,
    saving,
    stale: refused?.code === 'stale',
    refused: refused?.code === 'stale' ? null : refused,
    changed: JSON.stringify(base) !== JSON.stringify(rules),
    change: (next: ReviewRules) => {
      setSaving('idle');
      setRules(next);
    },
    discard: () => void queries.fetchQuery({ ...reviewRulesQuery(slug), staleTime: 0 }).then(takeOver),
    save: () => {
      setSaving('busy');
      dataOf(api.PUT('/events/{slug}/review-rules', { params: { path: { slug } }, body: rules })).then(
        (saved) => {
          takeOver(saved);
          setSaving('saved');
          for (const key of ['listReviews', 'getReview', 'getRanking', 'listReaders']) void queries.invalidateQueries({ queryKey: [key] });
        },
        (error: unknown) => {
          setRefused(asApiError(error));
          setSaving('idle');
        },
      );
    },
  };
}
