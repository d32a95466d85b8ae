import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Typing } from './crowdTopic.ts';
import { useCrowd } from './useCrowd.ts';
import styles from './TypingLine.module.css';

/** Nothing was told for so long: whoever wrote has stopped, or the line was lost. */
const FORGOTTEN_MS = 8000;

/** "Ana is writing". Seen, not read aloud: it would never be quiet. */
export function TypingLine({ sessionId, me }: { sessionId: string; me: string | undefined }) {
  const { state } = useCrowd(sessionId);
  const [forgotten, setForgotten] = useState<Typing>();
  const { typing } = state;
  useEffect(() => {
    const timer = setTimeout(() => setForgotten(typing), FORGOTTEN_MS);
    return () => clearTimeout(timer);
  }, [typing]);
  return typing === forgotten ? null : <TypingLineView typing={typing} me={me} />;
}

export function TypingLineView({ typing, me }: { typing: Typing; me: string | undefined }) {
  const names = typing.people.filter(({ id }) => id !== me).map(({ name }) => name);
  const [first, second] = names;
  const others = names.length - 2 + typing.more;
  if (first === undefined) return null;
  return (
    <p className={styles.line} aria-hidden>
      {second === undefined ? (
        <Trans id="typing.one">{first} is writing</Trans>
      ) : others > 0 ? (
        <Plural
          id="typing.more"
          value={others}
          one={`${first}, ${second} and # more are writing`}
          other={`${first}, ${second} and # more are writing`}
        />
      ) : (
        <Trans id="typing.two">
          {first} and {second} are writing
        </Trans>
      )}
    </p>
  );
}
