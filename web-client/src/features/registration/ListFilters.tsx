import { useLingui } from '@lingui/react/macro';
import type { AttendanceMode, FormQuestion, Registration, SessionSeat } from '@/api/types.ts';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { useModeWords, useStateWords } from './useStateWords.ts';
import styles from './ListFilters.module.css';

/** Whom an organiser looks for; empty means whoever. */
export interface Looking {
  words: string;
  state: Registration['state'] | '';
  mode: AttendanceMode | '';
  session: string;
  question: string;
  answer: string;
  order: Order;
}

type Order = 'newest' | 'oldest' | 'name' | 'state' | 'answer';

export const START: Looking = { words: '', state: '', mode: '', session: '', question: '', answer: '', order: 'newest' };

const SORTS = {
  newest: { sort: 'time', back: 'true' },
  oldest: { sort: 'time' },
  name: { sort: 'name' },
  state: { sort: 'state' },
  answer: { sort: 'answer' },
} as const;

/** As the server is asked. */
export function queryOf({ words, state, mode, session, question, answer, order }: Looking) {
  const looked = words.trim();
  return {
    ...SORTS[order],
    ...(looked ? { words: looked } : {}),
    ...(state ? { state } : {}),
    ...(mode ? { mode } : {}),
    ...(session ? { session } : {}),
    ...(question ? { question } : {}),
    ...(question && answer ? { answer } : {}),
  };
}

interface Props {
  looking: Looking;
  hybrid: boolean;
  questions: readonly FormQuestion[];
  sessions: readonly SessionSeat[];
  onChange: (part: Partial<Looking>) => void;
}

const STATES: readonly Registration['state'][] = ['confirmed', 'pending', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled'];

/** What the list is narrowed by, and its order. */
export function ListFilters({ looking, hybrid, questions, sessions, onChange }: Props) {
  const { t } = useLingui();
  const words = useStateWords();
  const any = { value: '', label: t({ id: 'filter.any', message: 'All' }) };
  return (
    <div className={styles.filters} role="search">
      <div className={styles.wide}>
        <TextField
          type="search"
          label={t({ id: 'registrations.search', message: 'Name or mail address' })}
          maxLength={200}
          value={looking.words}
          onChange={(change) => onChange({ words: change.target.value })}
        />
      </div>
      <SelectField
        label={t({ id: 'filter.state', message: 'State' })}
        value={looking.state}
        options={[any, ...STATES.map((value) => ({ value, label: words(value) }))]}
        onChange={(state) => onChange({ state: state as Looking['state'] })}
      />
      {hybrid ? <ModeFilter mode={looking.mode} any={any} onChange={onChange} /> : null}
      {sessions.length > 0 ? (
        <SelectField
          label={t({ id: 'filter.session', message: 'Session' })}
          value={looking.session}
          options={[any, ...sessions.map(({ sessionId, title }) => ({ value: sessionId, label: title }))]}
          onChange={(session) => onChange({ session })}
        />
      ) : null}
      <AnswerFilter looking={looking} questions={questions.filter(({ guarded }) => !guarded)} any={any} onChange={onChange} />
      <OrderField looking={looking} onChange={onChange} />
    </div>
  );
}

interface Any {
  any: { value: string; label: string };
  onChange: Props['onChange'];
}

function ModeFilter({ mode, any, onChange }: Any & Pick<Looking, 'mode'>) {
  const { t } = useLingui();
  const words = useModeWords();
  const modes: readonly AttendanceMode[] = ['in-person', 'online'];
  return (
    <SelectField
      label={t({ id: 'filter.mode', message: 'Takes part' })}
      value={mode}
      options={[any, ...modes.map((value) => ({ value, label: words(value) }))]}
      onChange={(next) => onChange({ mode: next as Looking['mode'] })}
    />
  );
}

/** One question, and what was answered: chosen where there are choices, typed where there are none. */
function AnswerFilter({ looking, questions, any, onChange }: Any & Pick<Props, 'looking' | 'questions'>) {
  const { t } = useLingui();
  const asked = questions.find(({ id }) => id === looking.question);
  if (questions.length === 0) return null;
  const label = t({ id: 'filter.answer', message: 'Answer' });
  return (
    <>
      <SelectField
        label={t({ id: 'filter.question', message: 'Question' })}
        value={looking.question}
        options={[any, ...questions.map((one) => ({ value: one.id, label: one.label }))]}
        onChange={(question) => onChange({ question, answer: '', order: question ? looking.order : START.order })}
      />
      {asked === undefined ? null : asked.choices.length > 0 ? (
        <SelectField
          label={label}
          value={looking.answer}
          options={[any, ...asked.choices.map((one) => ({ value: one.id, label: one.label }))]}
          onChange={(answer) => onChange({ answer })}
        />
      ) : (
        <TextField label={label} maxLength={300} value={looking.answer} onChange={(change) => onChange({ answer: change.target.value })} />
      )}
    </>
  );
}

function OrderField({ looking, onChange }: Pick<Props, 'looking' | 'onChange'>) {
  const { t } = useLingui();
  return (
    <SelectField
      label={t({ id: 'filter.order', message: 'Order' })}
      value={looking.order}
      options={[
        { value: 'newest', label: t({ id: 'filter.newest', message: 'Newest first' }) },
        { value: 'oldest', label: t({ id: 'filter.oldest', message: 'Oldest first' }) },
        { value: 'name', label: t({ id: 'filter.name', message: 'By name' }) },
        { value: 'state', label: t({ id: 'filter.byState', message: 'By state' }) },
        ...(looking.question ? [{ value: 'answer', label: t({ id: 'filter.byAnswer', message: 'By answer' }) }] : []),
      ]}
      onChange={(order) => onChange({ order: order as Order })}
    />
  );
}
