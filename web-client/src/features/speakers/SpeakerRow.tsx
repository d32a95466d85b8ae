import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { EventSpeaker } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Face } from '@/ui/Face.tsx';
import { Joined } from '@/ui/Joined.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './Speakers.module.css';
import { useAskingWords } from './useAskingWords.ts';

export interface SpeakerDeeds {
  onAddress: (speaker: EventSpeaker) => void;
  onAsk: (speaker: EventSpeaker) => void;
  onTakeBack: (speaker: EventSpeaker) => void;
  onPublish: (speaker: EventSpeaker) => void;
}

/** A speaker in the organisers' list: who, how far asking has come, and what can be done now. */
export function SpeakerRow({ speaker, ...deeds }: { speaker: EventSpeaker } & SpeakerDeeds) {
  const { name, affiliation, sessions, word } = speaker;
  const { tone, icon, word: state } = useAskingWords()[speaker.state];
  return (
    <li className={styles.row}>
      <Face name={name} />
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={styles.quiet}>
          <Joined parts={[affiliation, speaker.email]} />
        </p>
        <p className={styles.quiet}>
          {sessions.length === 1 ? (
            <bdi>{sessions[0]?.title}</bdi>
          ) : (
            <Plural id="speakers.sessions" value={sessions.length} _0="In no session yet" one="# session" other="# sessions" />
          )}
        </p>
        <LastLetter speaker={speaker} />
        <Agreed speaker={speaker} />
        {speaker.pending ? (
          <p className={styles.quiet}>
            <Trans id="speakers.pending">Has changed their profile; everybody still reads the one before</Trans>
          </p>
        ) : null}
        {word ? (
          <blockquote className={styles.word} dir="auto">
            {word}
          </blockquote>
        ) : null}
      </div>
      <span className={styles.state}>
        <Pill tone={tone} {...(icon ? { icon } : {})}>
          {state}
        </Pill>
      </span>
      <Deeds speaker={speaker} {...deeds} />
    </li>
  );
}

/** What is still missing before a recording of theirs is published. */
function Agreed({ speaker: { state, agreement } }: { speaker: EventSpeaker }) {
  const { t } = useLingui();
  if (state !== 'confirmed' || !agreement) return null;
  const words = {
    open: t({ id: 'speakers.agreement.open', message: 'Has not said whether they may be recorded' }),
    agreed: t({ id: 'speakers.agreement.agreed', message: 'Agrees to being recorded' }),
    earlier: t({ id: 'speakers.agreement.earlier', message: 'Agreed to an earlier wording on recording' }),
    declined: t({ id: 'speakers.agreement.declined', message: 'Does not agree to being recorded' }),
  };
  return <p className={styles.quiet}>{words[agreement]}</p>;
}

function LastLetter({ speaker: { state, letters, sentAt } }: { speaker: EventSpeaker }) {
  const { i18n } = useLingui();
  if ((state !== 'asked' && state !== 'seen') || !sentAt) return null;
  const day = shortDay(sentAt, ownZone(), i18n.locale);
  return (
    <p className={styles.quiet}>
      <Plural id="speakers.letters" value={letters} one={`Asked on ${day}`} other={`# letters, the last on ${day}`} />
    </p>
  );
}

function Deeds({ speaker, onAddress, onAsk, onTakeBack, onPublish }: { speaker: EventSpeaker } & SpeakerDeeds) {
  const { t } = useLingui();
  const { name, state } = speaker;
  const open = state === 'asked' || state === 'seen';
  return (
    <div className={styles.actions}>
      {speaker.pending ? (
        <Button
          size="s"
          icon="globe"
          aria-label={t({ id: 'speakers.publishOne', message: `Publish the profile of ${name}` })}
          onClick={() => onPublish(speaker)}
        >
          <Trans id="speakers.publish">Publish profile</Trans>
        </Button>
      ) : null}
      {state === 'confirmed' ? null : (
        <Button
          size="s"
          look="quiet"
          icon="pencil"
          aria-label={t({ id: 'speakers.addressOf', message: `Mail address of ${name}` })}
          onClick={() => onAddress(speaker)}
        >
          <Trans id="speakers.address">Address</Trans>
        </Button>
      )}
      {state === 'noted' || open ? (
        <Button
          size="s"
          icon="mail"
          aria-label={
            open ? t({ id: 'speakers.remindOne', message: `Remind ${name}` }) : t({ id: 'speakers.askOne', message: `Ask ${name}` })
          }
          onClick={() => onAsk(speaker)}
        >
          {open ? <Trans id="speakers.remind">Remind</Trans> : <Trans id="speakers.ask">Ask</Trans>}
        </Button>
      ) : null}
      {open || state === 'confirmed' ? (
        <Button
          size="s"
          look="quiet"
          icon="close"
          aria-label={t({ id: 'speakers.takeBackOne', message: `Take back the invitation of ${name}` })}
          onClick={() => onTakeBack(speaker)}
        >
          <Trans id="speakers.takeBack">Take back</Trans>
        </Button>
      ) : null}
    </div>
  );
}
