import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { LiveRefusal } from '@/live/wire.ts';
import { useConnection, useLive, useTopic } from '@/live/useLive.ts';
import { crowdSource } from './crowdTopic.ts';

/** The room's crowd and a way to ask something of it; what was refused is kept in words until the next try. */
export function useCrowd(sessionId: string) {
  const { t } = useLingui();
  const live = useLive();
  const source = useMemo(() => crowdSource(sessionId), [sessionId]);
  const topic = useTopic(source);
  const { state: connection } = useConnection();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const ask = async (kind: string, d?: object): Promise<boolean> => {
    setError(undefined);
    setBusy(true);
    try {
      await live.sendCommand(kind, source.topic, d);
      return true;
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'hand.notSent', message: 'This did not reach the room. Please try again.' }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { ...topic, open: connection.kind === 'open' && topic.status !== 'refused', ask, busy, error };
}
