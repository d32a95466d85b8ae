import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, type ReactNode } from 'react';
import type { PollPlan } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './PollEditor.module.css';

const MOST_OPTIONS = 12;

interface Props {
  plan: PollPlan;
  onChange: (part: Partial<PollPlan>) => void;
}

/** Options in their order. Enter goes to the next one and makes it where there is none. */
export function OptionFields({ plan, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { options, right, quiz, kind } = plan;
  const focus = (at: number) => {
    // After the new line is drawn.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('input[data-option]')[at]?.focus());
  };
  const add = () => {
    if (options.length >= MOST_OPTIONS) return;
    onChange({ options: [...options, ''] });
    focus(options.length);
  };
  const remove = (at: number) => {
    onChange({
      options: options.toSpliced(at, 1),
      right: right.filter((one) => one !== at).map((one) => (one > at ? one - 1 : one)),
    });
    focus(Math.max(0, at - 1));
  };
  const swap = (at: number, to: number) => {
    const moved = (one: number) => (one === at ? to : one === to ? at : one);
    const next = options.with(at, options[to] ?? '').with(to, options[at] ?? '');
    onChange({ options: next, right: right.map(moved) });
  };
  const mark = (at: number) => {
    if (kind === 'single') onChange({ right: [at] });
    else onChange({ right: right.includes(at) ? right.filter((one) => one !== at) : [...right, at] });
  };
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>
        <Trans id="poll.options">Options</Trans>
      </legend>
      <ol ref={list} className={styles.list}>
        {options.map((text, at) => (
          <OptionLine
            key={at}
            at={at}
            last={options.length - 1}
            text={text}
            right={quiz ? right.includes(at) : undefined}
            onText={(next) => onChange({ options: options.with(at, next) })}
            onEnter={() => (at === options.length - 1 ? add() : focus(at + 1))}
            onRight={() => mark(at)}
            onMove={(by) => swap(at, at + by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {options.length < MOST_OPTIONS ? (
        <Button size="s" icon="plus" onClick={add}>
          <Trans id="poll.option.add">Add an option</Trans>
        </Button>
      ) : null}
      {kind === 'multiple' ? <HowMany plan={plan} onChange={onChange} /> : null}
      <Quiz plan={plan} onChange={onChange} />
    </fieldset>
  );
}

function HowMany({ plan, onChange }: Props) {
  const { t } = useLingui();
  const numbers = plan.options.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  const most = Math.min(plan.most, plan.options.length);
  return (
    <FieldRow>
      <SelectField
        label={t({ id: 'poll.least', message: 'At least' })}
        value={String(plan.least)}
        onChange={(least) => onChange({ least: Number(least), most: Math.max(most, Number(least)) })}
        options={numbers}
      />
      <SelectField
        label={t({ id: 'poll.most', message: 'At most' })}
        value={String(most)}
        onChange={(chosen) => onChange({ most: Number(chosen), least: Math.min(plan.least, Number(chosen)) })}
        options={numbers}
      />
    </FieldRow>
  );
}

interface LineProps {
  at: number;
  last: number;
  text: string;
  /** Absent where nothing is right or wrong. */
  right: boolean | undefined;
  onText: (text: string) => void;
  onEnter: () => void;
  onRight: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

function OptionLine({ at, last, text, right, onText, onEnter, onRight, onMove, onRemove }: LineProps) {
  const { t } = useLingui();
  return (
    <li className={styles.option}>
      <TextField
        data-option
        label={t({ id: 'poll.option', message: `Option ${at + 1}` })}
        maxLength={200}
        dir="auto"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <div className={styles.tools}>
        {right === undefined ? null : (
          <CheckField label={t({ id: 'poll.option.right', message: 'Right' })} checked={right} onChange={onRight} />
        )}
        <Tool label={t({ id: 'poll.option.up', message: `Move option ${at + 1} up` })} off={at === 0} onPress={() => onMove(-1)}>
          <Icon name="chevronDown" className={styles.upwards} />
        </Tool>
        <Tool label={t({ id: 'poll.option.down', message: `Move option ${at + 1} down` })} off={at === last} onPress={() => onMove(1)}>
          <Icon name="chevronDown" />
        </Tool>
        <Tool label={t({ id: 'poll.option.remove', message: `Remove option ${at + 1}` })} off={last < 2} onPress={onRemove}>
          <Icon name="close" />
        </Tool>
      </div>
    </li>
  );
}

/** Stays focusable at the end of its way. */
function Tool({ label, off, onPress, children }: { label: string; off: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.tool} aria-label={label} aria-disabled={off} onClick={() => !off && onPress()}>
      {children}
    </button>
  );
}

function Quiz({ plan, onChange }: Props) {
  const { t } = useLingui();
  return (
    <CheckField
      label={t({ id: 'poll.rule.quiz', message: 'There is a right answer' })}
      hint={t({ id: 'poll.rule.quizHint', message: 'The room learns it with the results, once the poll is closed.' })}
      checked={plan.quiz}
      onChange={(event) => onChange({ quiz: event.target.checked })}
    />
  );
}
