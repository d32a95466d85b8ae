import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/ui/Button.tsx';

const CodeDialog = lazy(() => import('./CodeDialog.tsx').then((m) => ({ default: m.CodeDialog })));

export function CodeTool({ sessionId }: { sessionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon="qr" onClick={() => setOpen(true)}>
        <Trans id="qa.code">Code for the room</Trans>
      </Button>
      <Suspense>{open ? <CodeDialog sessionId={sessionId} onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
