import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { clockTime } from '@/i18n/dates.ts';
import { useTopic } from '@/live/useLive.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField, SelectField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Loading } from '@/ui/States.tsx';
import { setTimer, stopTimer, type TimerWish } from './requests.ts';
import { TimerChip } from './TimerChip.tsx';
import { wallSource } from './wallTopic.ts';
import styles from './Wall.module.css';

interface Props {
  sessionId: string;
  plannedEnd: string;
  zone: string;
  onClose: () => void;
}

const MINUTES = [5, 10, 15, 20, 30, 45, 60];

/** The host gives whoever speaks a time, stretches or cuts it, and lets the room see it or not. */
export function TimerDialog({ sessionId, plannedEnd, zone, onClose }: Props) {
  const { t } = useLingui();
  const source = useMemo(() => wallSource(sessionId), [sessionId]);
  const { state: wall, status, amend } = useTopic(source);
  const onSuccess = (told: typeof wall) => amend(() => told);
  const set = useMutation({ mutationFn: (wish: TimerWish) => setTimer(sessionId, wish), onSuccess });
  const stop = useMutation({ mutationFn: () => stopTimer(sessionId), onSuccess });
  const error = set.error ?? stop.error;
  return (
    <Dialog open title={t({ id: 'timer.title', message: 'Timer' })} onClose={onClose}>
      <p>
        <Trans id="timer.text">Hosts and speakers see how much time is left. It turns amber at five minutes and red when time is up.</Trans>
      </p>
      {status === 'loading' ? (
        <Loading />
      ) : wall.endsAt ? (
        <Running endsAt={wall.endsAt} audience={wall.audience} busy={set.isPending} onSet={set.mutate} onStop={() => stop.mutate()} />
      ) : (
        <Start plannedEnd={plannedEnd} zone={zone} busy={set.isPending} onSet={set.mutate} />
      )}
      {error ? <Notice tone="error" title={asApiError(error).message} /> : null}
    </Dialog>
  );
}

interface StartProps extends Pick<Props, 'plannedEnd' | 'zone'> {
  busy: boolean;
  onSet: (wish: TimerWish) => void;
}

function Start({ plannedEnd, zone, busy, onSet }: StartProps) {
  const { t, i18n } = useLingui();
  const [minutes, setMinutes] = useState('');
  const [audience, setAudience] = useState(false);
  const end = clockTime(plannedEnd, zone, i18n.locale);
  const planned = { value: '', label: t({ id: 'timer.planned', message: `To the planned end, ${end}` }) };
  const choices = MINUTES.map((n) => ({ value: String(n), label: t({ id: 'timer.minutes', message: `${n} minutes` }) }));
  return (
    <>
      <SelectField
        label={t({ id: 'timer.length', message: 'How long' })}
        value={minutes}
        onChange={setMinutes}
        options={[planned, ...choices]}
      />
      <CheckField
        label={<Trans id="timer.audience">The audience sees it too</Trans>}
        checked={audience}
        onChange={(event) => setAudience(event.target.checked)}
      />
      <div className={styles.foot}>
        <Button
          look="primary"
          icon="clock"
          busy={busy}
          onClick={() => onSet({ audience, ...(minutes ? { seconds: Number(minutes) * 60 } : {}) })}
        >
          <Trans id="timer.start">Start</Trans>
        </Button>
      </div>
    </>
  );
}

interface RunningProps extends Pick<StartProps, 'busy' | 'onSet'> {
  endsAt: string;
  audience: boolean;
  onStop: () => void;
}

function Running({ endsAt, audience, busy, onSet, onStop }: RunningProps) {
  const by = (minutes: number) => () => onSet({ endsAt: new Date(Date.parse(endsAt) + minutes * 60_000).toISOString(), audience });
  return (
    <>
      <p className={styles.running}>
        <TimerChip endsAt={endsAt} />
      </p>
      <CheckField
        label={<Trans id="timer.audience">The audience sees it too</Trans>}
        checked={audience}
        onChange={(event) => onSet({ endsAt, audience: event.target.checked })}
      />
      <div className={styles.foot}>
        <Button busy={busy} onClick={by(-1)}>
          <Trans id="timer.less">1 minute less</Trans>
        </Button>
        <Button busy={busy} onClick={by(1)}>
          <Trans id="timer.more">1 minute more</Trans>
        </Button>
        <Button busy={busy} onClick={by(5)}>
          <Trans id="timer.moreFive">5 minutes more</Trans>
        </Button>
        <Button onClick={onStop}>
          <Trans id="timer.stop">Take it away</Trans>
        </Button>
      </div>
    </>
  );
}
