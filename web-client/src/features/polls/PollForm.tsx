import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Poll, PollBallot } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { choicesOf } from './shares.ts';
import styles from './PollForm.module.css';

const LONGEST_TEXT = 80;

interface Props {
  poll: Poll;
  /** What was answered before, while it is being changed. */
  before?: PollBallot | undefined;
  busy: boolean;
  onAnswer: (ballot: PollBallot) => void;
}

/** One poll's answer in the making. Nothing is sent before the button is pressed. */
export function PollForm({ poll, before, busy, onAnswer }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly number[]>(before?.choices ?? []);
  const [text, setText] = useState(before?.text ?? '');
  const several = poll.kind === 'multiple';
  const ready = poll.kind === 'text' ? text.trim() !== '' : chosen.length >= poll.least && chosen.length <= poll.most;
  const choose = (choice: number) => {
    if (!several) setChosen([choice]);
    else if (chosen.includes(choice)) setChosen(chosen.filter((one) => one !== choice));
    else setChosen([...chosen, choice].toSorted((a, b) => a - b));
  };
  const submit = () => {
    if (!ready || busy) return;
    onAnswer(poll.kind === 'text' ? { choices: [], text: text.trim() } : { choices: [...chosen] });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {poll.kind === 'text' ? (
        <TextField
          label={t({ id: 'poll.text', message: 'Your answer' })}
          hint={t({ id: 'poll.textHint', message: 'A word or a few; the same words are counted together' })}
          maxLength={LONGEST_TEXT}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <Choices poll={poll} chosen={chosen} onChoose={choose} />
      )}
      <Button type="submit" look="primary" busy={busy} aria-disabled={!ready} wide>
        {before ? <Trans id="poll.change">Change my answer</Trans> : <Trans id="poll.send">Send my answer</Trans>}
      </Button>
    </form>
  );
}

function Choices({ poll, chosen, onChoose }: { poll: Poll; chosen: readonly number[]; onChoose: (choice: number) => void }) {
  const { t } = useLingui();
  const { kind, least, most, scale } = poll;
  const several = kind === 'multiple';
  const full = several && chosen.length >= most;
  return (
    <fieldset className={styles.choices}>
      <legend className={several ? styles.legend : 'visually-hidden'}>
        {several
          ? least === most
            ? t({ id: 'poll.chooseExactly', message: `Choose ${most}` })
            : t({ id: 'poll.chooseBetween', message: `Choose ${least} to ${most}` })
          : poll.question}
      </legend>
      {scale ? (
        <p className={styles.ends}>
          <span dir="auto">{scale.low}</span>
          <span dir="auto">{scale.high}</span>
        </p>
      ) : null}
      <div className={scale ? styles.steps : styles.options}>
        {choicesOf(poll).map((text, choice) => (
          <label key={choice} className={scale ? styles.step : styles.option}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`poll-${poll.id}`}
              checked={chosen.includes(choice)}
              disabled={full && !chosen.includes(choice)}
              onChange={() => onChoose(choice)}
            />
            <span dir="auto">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
