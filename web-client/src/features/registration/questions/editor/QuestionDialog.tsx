import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { hasChoices, KINDS, type Kind } from './edits.ts';
import { FIRST_WISH, FileWishFields } from './FileWishFields.tsx';
import { TextFields } from './TextFields.tsx';
import { useKindWords } from './useKindWords.ts';
import styles from './Editor.module.css';

interface Props {
  question: FormQuestion;
  isNew: boolean;
  /** Whether files may be asked for. */
  files?: boolean;
  /** Those before it, which it may depend on. */
  deciders: readonly FormQuestion[];
  onDone: (question: FormQuestion) => void;
  onClose: () => void;
}

/** Only with what belongs to its kind. */
function kept(draft: FormQuestion, choices: FormQuestion['choices'], wish: typeof FIRST_WISH): FormQuestion {
  const { files: _, means, ...rest } = draft;
  const plain = { ...rest, label: draft.label.trim(), help: draft.help.trim(), choices: hasChoices(draft.kind) ? choices : [] };
  if (draft.kind === 'file') return { ...plain, files: wish };
  return mayMean(draft) && means ? { ...plain, means } : plain;
}

/** One question with all that belongs to it; it is saved with the form. */
export function QuestionDialog({ question, isNew, files = true, deciders, onDone, onClose }: Props) {
  const { t } = useLingui();
  const words = useKindWords();
  const [draft, setDraft] = useState(question);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<FormQuestion>) => setDraft({ ...draft, ...part });
  const choices = draft.choices.filter((choice) => choice.label.trim() !== '');
  const missing = draft.label.trim() === '';
  const wish = draft.files ?? FIRST_WISH;
  const asksFiles = draft.kind === 'file';
  const empty = (hasChoices(draft.kind) && choices.length === 0) || (asksFiles && wish.sorts.length === 0);
  const done = () => {
    if (missing || empty) return setTried(true);
    onDone(kept(draft, choices, wish));
  };
  const needed = t({ id: 'form.edit.labelNeeded', message: 'Please write the question' });
  return (
    <Dialog
      open
      shape="sheet"
      title={isNew ? t({ id: 'form.edit.new', message: 'New question' }) : t({ id: 'form.edit.one', message: 'Question' })}
      unsaved={draft !== question}
      onClose={onClose}
    >
      <Form onSubmit={done}>
        <TextArea
          label={
            draft.kind === 'consent'
              ? t({ id: 'form.edit.wording', message: 'Wording of the consent' })
              : t({ id: 'form.edit.label', message: 'Question' })
          }
          maxLength={300}
          rows={2}
          value={draft.label}
          error={tried && missing ? needed : undefined}
          onChange={(event) => change({ label: event.target.value })}
        />
        <SelectField
          label={t({ id: 'form.edit.kind', message: 'Answered by' })}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as Kind })}
          options={KINDS.filter((kind) => files || kind !== 'file').map((kind) => ({ value: kind, label: words(kind) }))}
        />
        <OfKind draft={draft} wish={wish} tried={tried} change={change} />
        <TextField
          label={t({ id: 'form.edit.help', message: 'A sentence under it (optional)' })}
          maxLength={1000}
          value={draft.help}
          onChange={(event) => change({ help: event.target.value })}
        />
        <Marks question={draft} counted={files && mayMean(draft)} onChange={setDraft} />
        <ConditionFields question={draft} deciders={deciders} onChange={setDraft} />
        <TextFields question={draft} onChange={(texts) => change({ texts })} />
        <Foot isNew={isNew} />
      </Form>
    </Dialog>
  );
}

interface OfKindProps {
  draft: FormQuestion;
  wish: NonNullable<FormQuestion['files']>;
  tried: boolean;
  change: (part: Partial<FormQuestion>) => void;
}

/** What only questions of some kinds have. */
function OfKind({ draft, wish, tried, change }: OfKindProps) {
  if (hasChoices(draft.kind)) {
    return <ChoiceFields choices={draft.choices} tried={tried} onChange={(choices) => change({ choices })} />;
  }
  return draft.kind === 'file' ? <FileWishFields wish={wish} tried={tried} onChange={(files) => change({ files })} /> : null;
}

interface MarksProps {
  question: FormQuestion;
  /** Statistics may count by it. */
  counted: boolean;
  onChange: (question: FormQuestion) => void;
}

/** Whether it must be answered, who reads it, and what it means. */
function Marks({ question, counted, onChange }: MarksProps) {
  const { t } = useLingui();
  return (
    <>
      <CheckField
        label={t({ id: 'form.edit.required', message: 'An answer is needed' })}
        checked={question.required}
        onChange={(event) => onChange({ ...question, required: event.target.checked })}
      />
      <CheckField
        label={t({ id: 'form.edit.guarded', message: 'Confidential, such as access needs' })}
        hint={t({
          id: 'form.edit.guardedHint',
          message: 'Only those whom the form names read the answers. They are in no export unless it is asked for.',
        })}
        checked={question.guarded}
        onChange={(event) => onChange({ ...question, guarded: event.target.checked })}
      />
      {counted ? <MeaningField question={question} onChange={onChange} /> : null}
    </>
  );
}

/** Statistics count by what has one answer that is nobody's secret. */
const mayMean = (question: FormQuestion) => question.kind === 'single' && !question.guarded;

function MeaningField({ question, onChange }: { question: FormQuestion; onChange: (question: FormQuestion) => void }) {
  const { t } = useLingui();
  const { means, ...others } = question;
  return (
    <CheckField
      label={t({ id: 'form.edit.institution', message: 'Asks for the type of institution' })}
      hint={t({ id: 'form.edit.institutionHint', message: 'Statistics count by it. Countries are counted by themselves.' })}
      checked={means === 'institution'}
      onChange={(event) => onChange(event.target.checked ? { ...others, means: 'institution' } : others)}
    />
  );
}

function Foot({ isNew }: { isNew: boolean }) {
  return (
    <div className={styles.foot}>
      <Button type="submit" look="primary">
        {isNew ? <Trans id="form.edit.add">Add the question</Trans> : <Trans id="vocabulary.done">Done</Trans>}
      </Button>
      <p className={styles.quiet}>
        <Trans id="form.edit.later">It is saved with the form.</Trans>
      </p>
    </div>
  );
}
