import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { SpeakerAgreement } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './Speakers.module.css';

interface Props {
  agreement: SpeakerAgreement;
  busy: boolean;
  onAnswer: (agreed: boolean) => void;
  /** The wording. */
  children: ReactNode;
}

/** Whether one's sessions may be recorded and published: the wording with two answers, or the answer with a way back. */
export function AgreementForm({ agreement, busy, onAnswer, children }: Props) {
  const [again, setAgain] = useState(false);
  const answered = agreement.state === 'agreed' || agreement.state === 'declined';
  if (answered && !again) {
    return (
      <div className={styles.buttons}>
        <Answered agreement={agreement} />
        <Button size="s" look="quiet" icon="pencil" onClick={() => setAgain(true)}>
          <Trans id="agreement.again">Read it again or change it</Trans>
        </Button>
      </div>
    );
  }
  const answer = (agreed: boolean) => {
    setAgain(false);
    onAnswer(agreed);
  };
  return (
    <>
      {agreement.state === 'earlier' ? (
        <p>
          <Trans id="agreement.earlier">You agreed to an earlier wording. The organisers have written a new one:</Trans>
        </p>
      ) : null}
      {children}
      <div className={styles.buttons}>
        <Button icon="check" busy={busy} onClick={() => answer(true)}>
          <Trans id="agreement.yes">I agree</Trans>
        </Button>
        <Button look="quiet" busy={busy} onClick={() => answer(false)}>
          <Trans id="agreement.no">I do not agree</Trans>
        </Button>
      </div>
      <p className={styles.quiet}>
        <Trans id="agreement.kept">Your answer is kept with this wording and the time. You can change it here.</Trans>
      </p>
    </>
  );
}

function Answered({ agreement: { state, at } }: { agreement: SpeakerAgreement }) {
  const { t, i18n } = useLingui();
  const day = at ? shortDay(at, ownZone(), i18n.locale) : '';
  return state === 'agreed' ? (
    <Pill tone="plain" icon="check">
      {t({ id: 'agreement.agreedOn', message: `You agreed on ${day}` })}
    </Pill>
  ) : (
    <Pill tone="waiting" icon="close">
      {t({ id: 'agreement.declinedOn', message: `You did not agree, on ${day}` })}
    </Pill>
  );
}
