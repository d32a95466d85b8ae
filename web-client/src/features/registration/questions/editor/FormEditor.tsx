import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormContent, FormQuestion } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { OrderedList } from '@/ui/OrderedList.tsx';
import { Empty } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { deciders, inOrder, lostConditions, MOST_QUESTIONS, newQuestion, withQuestion, withWholeConditions } from './edits.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { useKindWords } from './useKindWords.ts';
import styles from './Editor.module.css';

interface Props {
  form: FormContent;
  onChange: (form: FormContent) => void;
  /** Asked of those who came: no files, and nothing that they have said before. */
  survey?: boolean;
}

/** The questions in their order; each opens in a sheet of its own. */
export function FormEditor({ form, onChange, survey = false }: Props) {
  const { t } = useLingui();
  const { opened, open, close } = useOpened<FormQuestion>();
  const [said, setSaid] = useState('');
  const [lost, setLost] = useState(0);
  const { questions } = form;
  const reorder = (next: FormQuestion[]) => {
    const whole = withWholeConditions(next);
    setLost(lostConditions(next, whole));
    onChange({ ...form, questions: whole });
  };
  const isNew = opened !== null && !questions.some((one) => one.id === opened.id);
  return (
    <div className={styles.editor}>
      {questions.length === 0 ? (
        <Empty icon="question" title={t({ id: 'form.empty', message: 'Nothing is asked yet' })}>
          {survey ? (
            <Trans id="form.surveyEmptyText">A few good questions are answered by more people than many.</Trans>
          ) : (
            <Trans id="form.emptyText">People register with their name and address. Ask only what you need to run the event.</Trans>
          )}
        </Empty>
      ) : (
        <Questions
          questions={questions}
          onOpen={open}
          onOrder={(ids, name, place) => {
            setSaid(t({ id: 'form.moved', message: `${name} is now number ${place}` }));
            reorder(inOrder(questions, ids));
          }}
          onRemove={(id) => reorder(questions.filter((one) => one.id !== id))}
        />
      )}
      <Said lost={lost} said={said} />
      {questions.length < MOST_QUESTIONS ? (
        <div>
          <Button icon="plus" onClick={() => open(newQuestion('short'))}>
            <Trans id="form.add">Add a question</Trans>
          </Button>
        </div>
      ) : null}
      {questions.some((one) => one.guarded) ? <Readers form={form} onChange={onChange} /> : null}
      {opened ? (
        <QuestionDialog
          question={opened}
          isNew={isNew}
          files={!survey}
          deciders={deciders(questions, opened.id)}
          onDone={(question) => {
            onChange(withQuestion(form, question));
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** What a move did: the new place, or that conditions were lost by it. */
function Said({ lost, said }: { lost: number; said: string }) {
  return (
    <p role="status" className={lost > 0 ? styles.quiet : 'visually-hidden'}>
      {lost > 0 ? (
        <Plural
          id="form.lost"
          value={lost}
          one="# question lost what it depended on and is always shown now."
          other="# questions lost what they depended on and are always shown now."
        />
      ) : (
        said
      )}
    </p>
  );
}

interface QuestionsProps {
  questions: readonly FormQuestion[];
  onOpen: (question: FormQuestion) => void;
  onOrder: (ids: string[], name: string, place: number) => void;
  onRemove: (id: string) => void;
}

function Questions({ questions, onOpen, onOrder, onRemove }: QuestionsProps) {
  const { t } = useLingui();
  const words = useKindWords();
  const noteOf = (one: FormQuestion) => {
    const decider = questions.find((other) => other.id === one.when?.question)?.label;
    return [
      words(one.kind),
      one.required ? t({ id: 'form.note.required', message: 'needed' }) : '',
      one.guarded ? t({ id: 'form.note.guarded', message: 'confidential' }) : '',
      decider ? t({ id: 'form.note.when', message: `depends on “${decider}”` }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <OrderedList
      items={questions.map((one) => ({ id: one.id, name: one.label, note: noteOf(one) }))}
      onOrder={(ids, { id, to }) => onOrder(ids, questions.find((one) => one.id === id)?.label ?? '', to + 1)}
      onRemove={onRemove}
      onOpen={(id) => questions.filter((one) => one.id === id).forEach(onOpen)}
    />
  );
}

/** Who alone reads confidential answers. */
function Readers({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  const { t } = useLingui();
  const [text, setText] = useState(form.readers.join('\n'));
  return (
    <TextArea
      label={t({ id: 'form.readers', message: 'Who reads confidential answers' })}
      hint={t({
        id: 'form.readersHint',
        message: 'Mail addresses of organisers, one on each line. Left empty, everybody who organises this event reads them.',
      })}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const readers = event.target.value
          .split(/[\s,;]+/)
          .map((one) => one.trim().toLowerCase())
          .filter((one) => one.includes('@'))
          .slice(0, 20);
        onChange({ ...form, readers: [...new Set(readers)] });
      }}
    />
  );
}
