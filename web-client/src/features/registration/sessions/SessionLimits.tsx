import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SessionSeat } from '@/api/types.ts';
import { clockTime, count, plainDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow, Form } from '@/ui/Form.tsx';
import { Loading } from '@/ui/States.tsx';
import styles from './Sessions.module.css';

interface Named {
  id: string;
  title: string;
  startsAt: string;
}

interface Props {
  zone: string;
  limited: readonly SessionSeat[];
  /** Every session of the event; null while they are read. */
  all: readonly Named[] | null;
  busy: boolean;
  onLimit: (sessionId: string, seats: number | null) => void;
}

/** Sessions that take fewer people than the event, such as workshops. */
export function SessionLimits({ zone, limited, all, busy, onLimit }: Props) {
  const { i18n } = useLingui();
  const moment = (at: string) => `${plainDay(at, zone, i18n.locale)}, ${clockTime(at, zone, i18n.locale)}`;
  return (
    <section className={styles.limits} aria-labelledby="session-limits">
      <h2 id="session-limits">
        <Trans id="sessionSeats.title">Sessions with few seats</Trans>
      </h2>
      <p className={styles.quiet}>
        <Trans id="sessionSeats.text">
          Whoever registers chooses them, now or later. A session without a limit is open to everybody who comes.
        </Trans>
      </p>
      {limited.length > 0 ? (
        <ul className={styles.list}>
          {limited.map((session) => (
            <Limited key={session.sessionId} session={session} moment={moment(session.startsAt)} busy={busy} onLimit={onLimit} />
          ))}
        </ul>
      ) : null}
      {all ? (
        <Add
          all={all.filter(({ id }) => !limited.some(({ sessionId }) => sessionId === id))}
          moment={moment}
          busy={busy}
          onLimit={onLimit}
        />
      ) : (
        <Loading />
      )}
    </section>
  );
}

interface LimitedProps extends Pick<Props, 'busy' | 'onLimit'> {
  session: SessionSeat;
  moment: string;
}

function Limited({ session, moment, busy, onLimit }: LimitedProps) {
  const { i18n } = useLingui();
  const taken = count(session.taken, i18n.locale);
  const seats = count(session.seats, i18n.locale);
  return (
    <li className={styles.session}>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <bdi>{session.title}</bdi>
        </h3>
        <p className={styles.quiet}>
          {moment} ·{' '}
          <Trans id="seats.way">
            {taken} of {seats}
          </Trans>
        </p>
      </div>
      <Button look="quiet" disabled={busy} onClick={() => onLimit(session.sessionId, null)}>
        <Trans id="sessionSeats.unlimit">Take the limit away</Trans>
      </Button>
    </li>
  );
}

interface AddProps extends Pick<Props, 'busy' | 'onLimit'> {
  all: readonly Named[];
  moment: (at: string) => string;
}

/** The same form sets another number for a session that is listed above once its limit is taken away. */
function Add({ all, moment, busy, onLimit }: AddProps) {
  const { t } = useLingui();
  const [id, setId] = useState('');
  const [seats, setSeats] = useState('20');
  const chosen = all.some((session) => session.id === id) ? id : (all[0]?.id ?? '');
  if (all.length === 0) return null;
  return (
    <Form onSubmit={() => chosen && seats.trim() !== '' && onLimit(chosen, Number(seats))}>
      <FieldRow>
        <SelectField
          label={t({ id: 'sessionSeats.session', message: 'Session' })}
          value={chosen}
          onChange={setId}
          options={all.map((session) => ({ value: session.id, label: `${session.title} (${moment(session.startsAt)})` }))}
        />
        <TextField
          label={t({ id: 'sessionSeats.people', message: 'People at most' })}
          type="number"
          inputMode="numeric"
          min={0}
          max={1_000_000}
          required
          value={seats}
          onChange={(event) => setSeats(event.target.value)}
        />
      </FieldRow>
      <div>
        <Button type="submit" icon="plus" busy={busy}>
          <Trans id="sessionSeats.limit">Limit the session</Trans>
        </Button>
      </div>
    </Form>
  );
}
