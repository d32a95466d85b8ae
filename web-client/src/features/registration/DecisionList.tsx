import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RegisteredPerson, RegistrationDecision } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import styles from './DecisionList.module.css';

type Kind = RegistrationDecision['decision'];

interface Props {
  /** Who asks, or who waits, in the order in which they are served. */
  people: readonly RegisteredPerson[];
  /** pending: to be approved; waiting: to be preferred. */
  list: 'pending' | 'waiting';
  zone: string;
  busy: boolean;
  /** Where it fails, whom it was about stays chosen. */
  onDecide: (decision: RegistrationDecision) => Promise<unknown>;
  onOpen: (person: RegisteredPerson) => void;
}

const MOST = 100;

/** People about whom something is to be decided; several at once, with the keyboard as with the mouse. */
export function DecisionList({ people, list, zone, busy, onDecide, onOpen }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Kind | null>(null);
  const there = people.filter((one) => picked.has(one.id)).slice(0, MOST);
  const many = there.length;
  const pick = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const decide = (decision: Kind, reason?: string) =>
    onDecide({ decision, registrations: there.map((one) => one.id), ...(reason ? { reason } : {}) }).then(() => setPicked(new Set()));
  if (people.length === 0) return <Nobody list={list} />;
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <label className={styles.all}>
          <input
            type="checkbox"
            className={styles.box}
            checked={many > 0 && many === Math.min(people.length, MOST)}
            onChange={(event) => setPicked(new Set(event.target.checked ? people.slice(0, MOST).map((one) => one.id) : []))}
          />
          {many > 0 ? (
            <Plural id="decide.picked" value={many} one="# person" other="# people" />
          ) : (
            <Trans id="decide.all">All of them</Trans>
          )}
        </label>
        <Ways list={list} busy={busy} off={many === 0} onApprove={() => void decide('approve').catch(() => undefined)} onAsk={setAsking} />
      </div>
      <ol className={styles.list}>
        {people.map((person, at) => (
          <Row
            key={person.id}
            person={person}
            place={list === 'waiting' ? at + 1 : null}
            zone={zone}
            picked={picked.has(person.id)}
            onPick={(on) => pick(person.id, on)}
            onOpen={() => onOpen(person)}
          />
        ))}
      </ol>
      {asking ? (
        <ReasonDialog
          kind={asking === 'prefer' ? 'prefer' : 'decline'}
          many={many}
          onDone={(reason) => decide(asking, reason)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </div>
  );
}

function Nobody({ list }: { list: Props['list'] }) {
  const { t } = useLingui();
  const title =
    list === 'pending'
      ? t({ id: 'decide.noRequests', message: 'Nobody waits for an answer' })
      : t({ id: 'decide.noWaiting', message: 'Nobody is on the waiting list' });
  return <Empty icon="check" title={title} />;
}

interface WaysProps {
  list: Props['list'];
  busy: boolean;
  off: boolean;
  onApprove: () => void;
  /** Asks for a reason first. */
  onAsk: (kind: Kind) => void;
}

/** What can be decided about those who are chosen. */
function Ways({ list, busy, off, onApprove, onAsk }: WaysProps) {
  return (
    <>
      {list === 'pending' ? (
        <Button look="primary" busy={busy} aria-disabled={off} onClick={() => !off && onApprove()}>
          <Trans id="decide.approve">Approve</Trans>
        </Button>
      ) : (
        <Button busy={busy} aria-disabled={off} onClick={() => !off && onAsk('prefer')}>
          <Trans id="decide.prefer">Put first</Trans>
        </Button>
      )}
      <Button look="quiet" aria-disabled={off} onClick={() => !off && onAsk('decline')}>
        <Trans id="decide.decline">Decline</Trans>
      </Button>
    </>
  );
}

interface RowProps {
  person: RegisteredPerson;
  place: number | null;
  zone: string;
  picked: boolean;
  onPick: (on: boolean) => void;
  onOpen: () => void;
}

function Row({ person, place, zone, picked, onPick, onOpen }: RowProps) {
  const { t } = useLingui();
  const { name } = person;
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={t({ id: 'decide.pick', message: `Choose ${name}` })}
        checked={picked}
        onChange={(event) => onPick(event.target.checked)}
      />
      <div className={styles.who}>
        <button type="button" className={styles.name} onClick={onOpen}>
          {place ? <span className={styles.place}>{place}. </span> : null}
          <bdi>{name}</bdi>
        </button>
        <p className={styles.quiet}>
          <bdi>{person.email}</bdi> · <When at={person.at} zone={zone} />
        </p>
        {person.offerUntil ? (
          <p className={styles.quiet}>
            <Trans id="decide.offerUntil">
              A seat is held until <When at={person.offerUntil} zone={zone} />
            </Trans>
          </p>
        ) : null}
      </div>
    </li>
  );
}
