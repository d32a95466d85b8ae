import { lazy, Suspense, useState } from 'react';
import { HandButtonView } from './HandButtonView.tsx';
import { placeOf } from './crowdTopic.ts';
import { useCrowd } from './useCrowd.ts';

const RaiseHandDialog = lazy(() => import('./RaiseHandDialog.tsx').then((m) => ({ default: m.RaiseHandDialog })));

/** Raising one's hand, and where it stands. */
export function HandButton({ sessionId }: { sessionId: string }) {
  const { state, open, ask, busy, error } = useCrowd(sessionId);
  const [asking, setAsking] = useState(false);
  const raise = (about: string) => {
    void ask('hand.raise', about ? { about } : {}).then((done) => {
      if (done) setAsking(false);
    });
  };
  return (
    <>
      <HandButtonView
        mine={state.mine}
        place={placeOf(state)}
        waiting={state.hands.raised}
        open={open}
        onRaise={() => setAsking(true)}
        onLower={() => void ask('hand.lower', {})}
      />
      <Suspense>{asking ? <RaiseHandDialog busy={busy} error={error} onRaise={raise} onClose={() => setAsking(false)} /> : null}</Suspense>
    </>
  );
}
