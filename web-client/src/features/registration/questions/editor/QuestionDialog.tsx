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
import { TextFields } from './TextFields.tsx';
import { useKindWords } from './useKindWords.ts';
import styles from './Editor.module.css';

interface Props {
  question: FormQuestion;
  isNew: boolean;
  /** Those before it, which it may depend on. */
  deciders: readonly FormQuestion[];
  onDone: (question: FormQuestion) => void;
  onClose: () => void;
}

/** One question with all that belongs to it; it is saved with the form. */
export function QuestionDialog({ question, isNew, deciders, onDone, onClose }: Props) {
  const { t } = useLingui();
  const words = useKindWords();
  const [draft, setDraft] = useState(question);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<FormQuestion>) => setDraft({ ...draft, ...part });
  const choices = draft.choices.filter((choice) => choice.label.trim() !== '');
  const missing = draft.label.trim() === '';
  const empty = hasChoices(draft.kind) && choices.length === 0;
  const done = () => {
    if (missing || empty) return setTried(true);
    onDone({ ...draft, label: draft.label.trim(), help: draft.help.trim(), choices: hasChoices(draft.kind) ? choices : [] });
  };
  const needed = t({ id: 'form.edit.labelNeeded', message: 'Please write the question' });
  return (
    <Dialog
      open
      shape="sheet"
      title={isNew ? t({ id: 'form.edit.new', message: 'New question' }) : t({ id: 'form.edit.one', message: 'Question' })}
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
          options={KINDS.map((kind) => ({ value: kind, label: words(kind) }))}
        />
        {hasChoices(draft.kind) ? (
          <ChoiceFields choices={draft.choices} tried={tried} onChange={(next) => change({ choices: next })} />
        ) : null}
        <TextField
          label={t({ id: 'form.edit.help', message: 'A sentence under it (optional)' })}
          maxLength={1000}
          value={draft.help}
          onChange={(event) => change({ help: event.target.value })}
        />
        <Marks question={draft} change={change} />
        <ConditionFields question={draft} deciders={deciders} onChange={setDraft} />
        <TextFields question={draft} onChange={(texts) => change({ texts })} />
        <Foot isNew={isNew} />
      </Form>
    </Dialog>
  );
}

/** Whether it must be answered, and who reads it. */
function Marks({ question, change }: { question: FormQuestion; change: (part: Partial<FormQuestion>) => void }) {
  const { t } = useLingui();
  return (
    <>
      <CheckField
        label={t({ id: 'form.edit.required', message: 'An answer is needed' })}
        checked={question.required}
        onChange={(event) => change({ required: event.target.checked })}
      />
      <CheckField
        label={t({ id: 'form.edit.guarded', message: 'Confidential, such as access needs' })}
        hint={t({
          id: 'form.edit.guardedHint',
          message: 'Only those whom the form names read the answers. They are in no export unless it is asked for.',
        })}
        checked={question.guarded}
        onChange={(event) => change({ guarded: event.target.checked })}
      />
    </>
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
