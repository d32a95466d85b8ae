import { Trans, useLingui } from '@lingui/react/macro';
import type { Overtaken } from '@/api/useRetake.ts';
import { Notice } from '@/ui/Notice.tsx';

/** Somebody else was faster with the letter that is written here. */
export function OvertakenNotice({ overtaken }: { overtaken: Overtaken }) {
  const { t } = useLingui();
  if (overtaken === 'gone') {
    return (
      <Notice tone="error" title={t({ id: 'letter.gone', message: 'This letter was released or removed in the meantime' })}>
        <Trans id="letter.goneText">What you wrote is still here, and cannot be saved any more. Copy what you need.</Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="waiting" title={t({ id: 'save.stale', message: 'Somebody else saved this in the meantime' })}>
      <Trans id="letter.theirs">What you wrote is still here. Saving again puts it in place of theirs.</Trans>
    </Notice>
  );
}
