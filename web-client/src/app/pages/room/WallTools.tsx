import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';

const TimerDialog = lazy(() => import('@/features/wall/TimerDialog.tsx').then((m) => ({ default: m.TimerDialog })));
const WallChoice = lazy(() => import('./WallChoice.tsx').then((m) => ({ default: m.WallChoice })));

/** What the host puts before people's eyes: the screen in the hall, and the time that is left. */
export function WallTools({ page, over, letter }: { page: SessionPage; over: boolean; letter: string | undefined }) {
  const [open, setOpen] = useState<'wall' | 'timer'>();
  const { id, endsAt } = page.session;
  const close = () => setOpen(undefined);
  return (
    <>
      <Button icon="stage" aria-keyshortcuts={letter} onClick={() => setOpen('wall')}>
        <Trans id="wall.title">On the wall</Trans>
      </Button>
      {over ? null : (
        <Button icon="clock" onClick={() => setOpen('timer')}>
          <Trans id="timer.title">Timer</Trans>
        </Button>
      )}
      <Suspense>
        {open === 'wall' ? <WallChoice sessionId={id} onClose={close} /> : null}
        {open === 'timer' ? <TimerDialog sessionId={id} plannedEnd={endsAt} zone={page.zone} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
