import { useLingui } from '@lingui/react/macro';
import { asApiError } from '@/api/ApiError.ts';
import { Notice } from '@/ui/Notice.tsx';

/** A request that was refused or got lost, beside the button that sent it. */
export function FailedRequest({ error }: { error: unknown }) {
  const { t } = useLingui();
  if (!error) return null;
  const { code, message, detail, reference } = asApiError(error);
  const title =
    code === 'offline'
      ? t({ id: 'error.offline', message: 'The server cannot be reached' })
      : message || t({ id: 'error.ours', message: 'Something went wrong on our side' });
  return (
    <Notice tone="error" title={title}>
      {[detail, reference].filter(Boolean).join(' · ')}
    </Notice>
  );
}
