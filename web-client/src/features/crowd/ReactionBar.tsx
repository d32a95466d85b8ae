import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { LiveRefusal } from '@/live/wire.ts';
import { useConnection, useLive, useTopic } from '@/live/useLive.ts';
import { crowdSource, pressed, type Reaction } from './crowdTopic.ts';
import { ReactionBarView } from './ReactionBarView.tsx';

const WORDS_STAY_MS = 4000;

export function ReactionBar({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const live = useLive();
  const source = useMemo(() => crowdSource(sessionId), [sessionId]);
  const { state, status, amend } = useTopic(source);
  const { state: connection } = useConnection();
  const [words, setWords] = useState('');
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => setWords(''), WORDS_STAY_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const react = (emoji: Reaction) => {
    live
      .sendCommand('crowd.react', source.topic, { emoji })
      .then(() => amend((now) => pressed(now, emoji)))
      .catch((refusal: unknown) => {
        const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
        setWords(said || t({ id: 'reaction.notSent', message: 'This reaction did not reach the room.' }));
      });
  };
  return <ReactionBarView totals={state.totals} open={connection.kind === 'open' && status !== 'refused'} words={words} onReact={react} />;
}
