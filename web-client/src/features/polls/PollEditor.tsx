import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { Poll, PollPlan } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, SelectField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { EMPTY_PLAN, planOf, tidied } from './hostActions.ts';
import { OptionFields } from './OptionFields.tsx';
import { ScaleFields } from './ScaleFields.tsx';
import styles from './PollEditor.module.css';

interface Props {
  /** Absent for a new one. */
  poll?: Poll | undefined;
  canOpen: boolean;
  onClose: () => void;
  /** Rejects with what is wrong. */
  onKeep: (plan: PollPlan, openNow: boolean) => Promise<void>;
}

export function PollEditor({ poll, canOpen, onClose, onKeep }: Props) {
  const { t } = useLingui();
  const [first] = useState<PollPlan>(() => (poll ? planOf(poll) : EMPTY_PLAN));
  const [plan, setPlan] = useState(first);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const set = (part: Partial<PollPlan>) => setPlan((now) => ({ ...now, ...part }));
  const wrong = useWrongWords();
  const keep = (openNow: boolean) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    onKeep(tidied(plan), openNow).then(onClose, (refused: unknown) => {
      const { message, fields } = asApiError(refused);
      setError(wrong(Object.keys(fields)) ?? message);
      setBusy(false);
    });
  };
  return (
    <Dialog
      open
      shape="sheet"
      title={poll ? t({ id: 'poll.editTitle', message: 'Edit the poll' }) : t({ id: 'poll.new', message: 'New poll' })}
      unsaved={plan !== first}
      onClose={onClose}
    >
      <Form onSubmit={() => keep(false)}>
        <TextField
          label={t({ id: 'poll.question', message: 'Question' })}
          maxLength={300}
          required
          dir="auto"
          value={plan.question}
          onChange={(event) => set({ question: event.target.value })}
        />
        <KindField plan={plan} onChange={set} />
        {plan.kind === 'single' || plan.kind === 'multiple' ? <OptionFields plan={plan} onChange={set} /> : null}
        {plan.kind === 'scale' ? <ScaleFields plan={plan} onChange={set} /> : null}
        <Rules plan={plan} onChange={set} onTime={(seconds) => setPlan((now) => timed(now, seconds))} />
        {error ? (
          <p className={styles.error} role="alert">
            {error}
          </p>
        ) : null}
        <div className={styles.foot}>
          <Button type="submit" look="primary" busy={busy}>
            <Trans id="poll.save">Save as draft</Trans>
          </Button>
          {canOpen ? (
            <Button busy={busy} onClick={() => keep(true)}>
              <Trans id="poll.saveOpen">Save and open now</Trans>
            </Button>
          ) : null}
        </div>
      </Form>
    </Dialog>
  );
}

interface PartProps {
  plan: PollPlan;
  onChange: (part: Partial<PollPlan>) => void;
}

function KindField({ plan, onChange }: PartProps) {
  const { t } = useLingui();
  return (
    <SelectField
      label={t({ id: 'poll.kind', message: 'How it is answered' })}
      value={plan.kind}
      onChange={(kind) => onChange({ kind: kind as PollPlan['kind'], least: 1, most: kind === 'multiple' ? 12 : 1 })}
      options={[
        { value: 'single', label: t({ id: 'poll.kind.single', message: 'One answer' }) },
        { value: 'multiple', label: t({ id: 'poll.kind.multiple', message: 'Several answers' }) },
        { value: 'scale', label: t({ id: 'poll.kind.scale', message: 'Scale' }) },
        { value: 'text', label: t({ id: 'poll.kind.text', message: 'Short text' }) },
      ]}
    />
  );
}

const TIMES = [0, 15, 30, 60, 120, 300, 600];

/** @param onTime seconds until it closes by itself; 0 for never */
function Rules({ plan, onChange, onTime }: PartProps & { onTime: (seconds: number) => void }) {
  const { t, i18n } = useLingui();
  const words = (seconds: number) =>
    seconds % 60 === 0
      ? new Intl.NumberFormat(i18n.locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(seconds / 60)
      : new Intl.NumberFormat(i18n.locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);
  const times = TIMES.includes(plan.seconds ?? 0) ? TIMES : [...TIMES, plan.seconds ?? 0];
  return (
    <>
      <CheckField
        label={t({ id: 'poll.rule.anonymous', message: 'Anonymous' })}
        hint={t({ id: 'poll.rule.anonymousHint', message: 'Nobody can tell who answered what. An answer cannot be changed.' })}
        checked={plan.anonymous}
        onChange={(event) => onChange({ anonymous: event.target.checked, changeable: !event.target.checked })}
      />
      {plan.anonymous ? null : (
        <CheckField
          label={t({ id: 'poll.rule.changeable', message: 'Answers may be changed while it is open' })}
          checked={plan.changeable}
          onChange={(event) => onChange({ changeable: event.target.checked })}
        />
      )}
      <CheckField
        label={t({ id: 'poll.rule.live', message: 'Show the results while people answer' })}
        hint={t({ id: 'poll.rule.liveHint', message: 'Otherwise you decide when the room sees them.' })}
        checked={plan.live}
        onChange={(event) => onChange({ live: event.target.checked })}
      />
      <SelectField
        label={t({ id: 'poll.rule.time', message: 'Closes by itself after' })}
        value={String(plan.seconds ?? 0)}
        onChange={(value) => onTime(Number(value))}
        options={times.map((seconds) => ({
          value: String(seconds),
          label: seconds === 0 ? t({ id: 'poll.rule.noTime', message: 'I close it myself' }) : words(seconds),
        }))}
      />
    </>
  );
}

/** The sentence to the first field that the server refused. */
function useWrongWords(): (fields: readonly string[]) => string | undefined {
  const { t } = useLingui();
  return ([field]) => {
    if (field === 'question') return t({ id: 'poll.wrong.question', message: 'Please write the question.' });
    if (field?.startsWith('options')) return t({ id: 'poll.wrong.options', message: 'Between 2 and 12 different options are needed.' });
    if (field === 'right') return t({ id: 'poll.wrong.right', message: 'Please mark what is right.' });
    return undefined;
  };
}

function timed(plan: PollPlan, wanted: number): PollPlan {
  const { seconds, ...others } = plan;
  if (wanted === 0) return seconds === undefined ? plan : others;
  return { ...others, seconds: wanted };
}
