import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField } from '@/ui/Field.tsx';
import styles from './KeySheet.module.css';

interface Props {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What a key does, by what is printed on it. */
type Lines = Readonly<Record<string, ReactNode>>;

/** Every key of the control room. */
export function KeySheet({ on, onSwitch, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog open title={t({ id: 'programme.keys', message: 'Keys on this page' })} onClose={onClose}>
      <CheckField
        label={t({ id: 'keys.on', message: 'Single keys work' })}
        hint={t({ id: 'keys.onHint', message: 'Turn them off if you speak to your computer.' })}
        checked={on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <Part title={t({ id: 'control.key.everywhere', message: 'Everywhere' })} lines={EVERYWHERE} />
      <Part title={t({ id: 'room.questions', message: 'Questions' })} lines={QUESTIONS} />
      <Part title={t({ id: 'room.hands', message: 'Hands' })} lines={HANDS} />
      <Part title={t({ id: 'report.list', message: 'Reports' })} lines={REPORTS} />
      <Part title={t({ id: 'room.chat', message: 'Chat' })} lines={CHAT} />
    </Dialog>
  );
}

const EVERYWHERE: Lines = {
  '1': <Trans id="control.key.questions">To the questions; once more: between those that wait and the open ones</Trans>,
  '2': <Trans id="control.key.hands">To the hands</Trans>,
  3: <Trans id="control.key.reports">To what was reported</Trans>,
  4: <Trans id="control.key.chat">To the chat</Trans>,
  5: <Trans id="control.key.backstage">Backstage</Trans>,
  6: <Trans id="control.key.polls">To the polls</Trans>,
  7: <Trans id="control.key.people">To who is here</Trans>,
  '↑ ↓': <Trans id="control.key.rows">From row to row</Trans>,
  G: <Trans id="control.key.live">Go live, or end</Trans>,
  N: <Trans id="control.key.announce">Announce something</Trans>,
  O: <Trans id="control.key.wall">What stands on the wall</Trans>,
  '?': <Trans id="keys.sheet">This sheet</Trans>,
};

const QUESTIONS: Lines = {
  A: <Trans id="control.key.approve">Approve; answer now, then answered</Trans>,
  D: <Trans id="control.key.dismiss">Decline or dismiss</Trans>,
  X: <Trans id="control.key.mark">Select what waits, to decide about several at once</Trans>,
  P: <Trans id="control.key.pin">Pin</Trans>,
  W: <Trans id="control.key.write">Answer in writing</Trans>,
  M: <Trans id="control.key.merge">Merge with another</Trans>,
};

const HANDS: Lines = {
  C: <Trans id="control.key.call">Call up</Trans>,
  D: <Trans id="control.key.done">Is done</Trans>,
  L: <Trans id="control.key.lower">Lower</Trans>,
};

const REPORTS: Lines = {
  H: <Trans id="report.hide">Hide it</Trans>,
  K: <Trans id="report.keep">Let it stand</Trans>,
  S: <Trans id="control.key.person">About who said it: silence, remove</Trans>,
};

const CHAT: Lines = {
  H: <Trans id="control.key.hide">Hide the message, or all that are selected</Trans>,
  U: <Trans id="control.key.undo">Undo</Trans>,
  Space: <Trans id="control.key.select">Select; with Shift and the arrows several</Trans>,
  R: <Trans id="control.key.reply">Answer</Trans>,
  Enter: <Trans id="control.key.more">What else can be done</Trans>,
  Esc: <Trans id="control.key.write.box">To where one writes</Trans>,
};

function Part({ title, lines }: { title: string; lines: Lines }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.lines}>
        {Object.entries(lines).map(([keys, does]) => (
          <div key={keys} className={styles.entry}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
