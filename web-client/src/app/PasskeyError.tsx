import { useLingui } from '@lingui/react/macro';
import { PasskeyThere, PasskeyUnused } from '@/features/accounts/passkeys.ts';
import { Notice } from '@/ui/Notice.tsx';
import { FailedRequest } from './FailedRequest.tsx';

/** What became of asking for a passkey, where it was not used. */
export function PasskeyError({ error }: { error: unknown }) {
  const { t } = useLingui();
  if (error instanceof PasskeyThere) {
    return <Notice tone="waiting" title={t({ id: 'passkey.there', message: 'This device has a passkey for your account already.' })} />;
  }
  if (error instanceof PasskeyUnused) {
    return <Notice tone="waiting" title={t({ id: 'passkey.unused', message: 'No passkey was used. Nothing has changed.' })} />;
  }
  return <FailedRequest error={error} />;
}
