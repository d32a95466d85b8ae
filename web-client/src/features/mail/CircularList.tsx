import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Circular } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import styles from './Mail.module.css';

export type CircularAct = 'release' | 'hold' | 'drop';

interface Props {
  circulars: readonly Circular[];
  zone: string;
  busy: boolean;
  onEdit: (circular: Circular) => void;
  onAct: (circular: Circular, act: CircularAct) => void;
}

/** Letters to many: to how many, when, and whether they have gone. */
export function CircularList({ circulars, zone, busy, onEdit, onAct }: Props) {
  const { t } = useLingui();
  return (
    <ul className={styles.list} aria-label={t({ id: 'circular.list', message: 'Letters to many' })}>
      {circulars.map((one) => (
        <li key={one.id} className={styles.card}>
          <div className={styles.head}>
            <h2 className={styles.title} dir="auto">
              {one.texts[0]?.subject}
            </h2>
            <Standing circular={one} />
          </div>
          <p className={styles.quiet}>
            <Reach circular={one} zone={zone} />
          </p>
          <div className={styles.actions}>
            <Acts circular={one} busy={busy} onEdit={onEdit} onAct={onAct} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ circular: { state, doneAt } }: { circular: Circular }) {
  if (state === 'held') {
    return (
      <Pill tone="waiting">
        <Trans id="post.held">Held</Trans>
      </Pill>
    );
  }
  return doneAt ? (
    <Pill tone="success">
      <Trans id="circular.done">Sent</Trans>
    </Pill>
  ) : (
    <Pill tone="info">
      <Trans id="circular.armed">Released</Trans>
    </Pill>
  );
}

function Reach({ circular: { told, people, dueAt, doneAt, state }, zone }: { circular: Circular; zone: string }) {
  if (doneAt && state !== 'held') {
    return (
      <>
        <Plural id="circular.told" value={told} one="# person got it" other="# people got it" />
        {' · '}
        <When at={doneAt} zone={zone} />
      </>
    );
  }
  return (
    <>
      <Plural id="circular.people" value={people} _0="For nobody as yet" one="For # person as of now" other="For # people as of now" />
      {dueAt ? (
        <>
          {' · '}
          <When at={dueAt} zone={zone} />
        </>
      ) : null}
    </>
  );
}

interface ActsProps {
  circular: Circular;
  busy: boolean;
  onEdit: (circular: Circular) => void;
  onAct: (circular: Circular, act: CircularAct) => void;
}

function Acts({ circular, busy, onEdit, onAct }: ActsProps) {
  const subject = <span className="visually-hidden"> {circular.texts[0]?.subject}</span>;
  if (circular.state === 'held') {
    return (
      <>
        <Button icon="send" busy={busy} onClick={() => onAct(circular, 'release')}>
          <Trans id="circular.release">Release</Trans>
          {subject}
        </Button>
        <Button look="quiet" icon="pencil" onClick={() => onEdit(circular)}>
          <Trans id="post.edit">Edit</Trans>
          {subject}
        </Button>
        <Button look="quiet" icon="trash" busy={busy} onClick={() => onAct(circular, 'drop')}>
          <Trans id="circular.drop">Remove</Trans>
          {subject}
        </Button>
      </>
    );
  }
  return (
    <Button look="quiet" busy={busy} onClick={() => onAct(circular, circular.doneAt ? 'drop' : 'hold')}>
      {circular.doneAt ? <Trans id="circular.drop">Remove</Trans> : <Trans id="circular.hold">Hold it back</Trans>}
      {subject}
    </Button>
  );
}
