import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { CodeDialog } from './CodeDialog.tsx';

export function CodeTool({ sessionId }: { sessionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon="qr" onClick={() => setOpen(true)}>
        <Trans id="qa.code">Code for the room</Trans>
      </Button>
      {open ? <CodeDialog sessionId={sessionId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
