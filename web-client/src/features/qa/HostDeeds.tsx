import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import type { Question } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { QaDeeds } from './deeds.ts';
import { DismissDialog } from './DismissDialog.tsx';
import { WriteDialog } from './WriteDialog.tsx';
import styles from './QaPanel.module.css';

interface Props {
  question: Question;
  under: readonly Question[];
  deeds: QaDeeds;
  /** The question that waits for the one it is laid under. */
  merging: string | undefined;
  onMerge: (question: string | undefined) => void;
  onInto: () => void;
}

/** What a host does with one question. On a button of the row, a letter does the same. */
export function HostDeeds(props: Props) {
  const { question, deeds, merging, onMerge, onInto } = props;
  const [dialog, setDialog] = useState<'write' | 'dismiss'>();
  const { id, state } = question;
  // Only as long as this row is there: that two questions have one asker must not show.
  const [silenced, setSilenced] = useState(false);
  const silence = (now: boolean) => {
    setSilenced(now);
    deeds.silence(id, now).catch(() => setSilenced(!now));
  };
  const letters: Record<string, () => void> = {
    a: () => deeds.mark(id, state === 'answering' ? 'answered' : 'answering'),
    d: () => setDialog('dismiss'),
    p: () => deeds.pin(question),
    w: () => setDialog('write'),
    m: () => (merging ? onInto() : onMerge(id)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = letters[event.key.toLowerCase()];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey || dialog) return;
    event.preventDefault();
    deed();
  };
  if (merging && merging !== id)
    return (
      <p className={styles.deeds} data-work>
        <Button size="s" look="primary" onClick={onInto}>
          <Trans id="qa.mergeHere">Lay it under this one</Trans>
        </Button>
      </p>
    );
  return (
    // The letters only do what the buttons inside do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.deeds} data-work onKeyDown={onKeyDown}>
      {merging === id ? (
        <Button size="s" onClick={() => onMerge(undefined)}>
          <Trans id="qa.mergeNot">Do not merge</Trans>
        </Button>
      ) : (
        <MainDeed question={question} deeds={deeds} />
      )}
      <More {...props} silenced={silenced} onDialog={setDialog} onSilence={silence} />
      {silenced ? <Silenced onUndo={() => silence(false)} /> : null}
      {dialog === 'write' ? (
        <WriteDialog question={question} onWrite={(text) => deeds.write(id, text)} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog === 'dismiss' ? (
        <DismissDialog
          text={question.text}
          onDismiss={(reason) => deeds.mark(id, 'dismissed', reason)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </div>
  );
}

/** What was just done, and its way back. */
function Silenced({ onUndo }: { onUndo: () => void }) {
  return (
    <p className={styles.silenced} role="status">
      <span>
        <Trans id="qa.silenced">No more questions are taken from this person.</Trans>
      </span>
      <Button size="s" onClick={onUndo}>
        <Trans id="chat.undo">Undo</Trans>
      </Button>
    </p>
  );
}

function MainDeed({ question, deeds }: Pick<Props, 'question' | 'deeds'>) {
  const { id, state } = question;
  if (state === 'answering')
    return (
      <Button size="s" look="primary" icon="check" onClick={() => deeds.mark(id, 'answered')}>
        <Trans id="qa.markAnswered">Mark as answered</Trans>
      </Button>
    );
  return (
    <Button size="s" onClick={() => deeds.mark(id, 'answering')}>
      {state === 'answered' ? <Trans id="qa.takeUpAgain">Take up again</Trans> : <Trans id="qa.takeUp">Answer now</Trans>}
    </Button>
  );
}

interface MoreProps extends Props {
  silenced: boolean;
  onDialog: (dialog: 'write' | 'dismiss') => void;
  onSilence: (silenced: boolean) => void;
}

function More({ question, under, deeds, silenced, onMerge, onDialog, onSilence }: MoreProps) {
  const { t } = useLingui();
  const { id, state, pinned } = question;
  const items: [string, () => void, boolean][] = [
    [t({ id: 'qa.markAnswered', message: 'Mark as answered' }), () => deeds.mark(id, 'answered'), state === 'open'],
    [t({ id: 'qa.reopen', message: 'Put back among the open ones' }), () => deeds.mark(id, 'open'), state !== 'open'],
    [pinned ? t({ id: 'qa.unpin', message: 'Unpin' }) : t({ id: 'qa.pin', message: 'Pin' }), () => deeds.pin(question), true],
    [
      question.answer
        ? t({ id: 'qa.rewrite', message: 'Change the written answer' })
        : t({ id: 'qa.write.deed', message: 'Answer in writing' }),
      () => onDialog('write'),
      true,
    ],
    [t({ id: 'qa.merge', message: 'Merge with another' }), () => onMerge(id), state === 'open' && under.length === 0],
    [t({ id: 'qa.separate', message: 'Separate what was merged' }), () => under.forEach((one) => deeds.merge(one.id)), under.length > 0],
    [t({ id: 'qa.dismiss', message: 'Dismiss' }), () => onDialog('dismiss'), under.length === 0],
    [
      t({ id: 'qa.silence', message: 'Take no more questions from this person' }),
      () => onSilence(true),
      question.unnamed !== 'room' && !silenced,
    ],
    [t({ id: 'qa.unsilence', message: 'Take questions from this person again' }), () => onSilence(false), silenced],
  ];
  return (
    <Disclosure label={t({ id: 'qa.more', message: 'More for this question' })} button={<Icon name="more" />}>
      {(close) => (
        <ul className={styles.menu}>
          {items
            .filter(([, , fits]) => fits)
            .map(([label, deed]) => (
              <li key={label}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    deed();
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
        </ul>
      )}
    </Disclosure>
  );
}
