import { useLingui } from '@lingui/react/macro';
import { asApiError } from '@/api/ApiError.ts';
import { Failure } from '@/ui/States.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** A reading that failed, drawn as the person needs it: not there, no network, or our fault. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLingui();
  const problem = asApiError(error);
  if (problem.code === 'not-found') return <NotFoundPage />;
  if (problem.code === 'organisation-suspended') return <Failure title={problem.message} />;
  if (problem.code === 'offline') {
    return (
      <Failure
        offline
        title={t({ id: 'error.offline', message: 'The server cannot be reached' })}
        detail={t({ id: 'error.offlineText', message: 'Your connection seems to be away. Nothing is lost; try again in a moment.' })}
        onRetry={onRetry}
      />
    );
  }
  return (
    <Failure
      title={
        problem.status < 500 && problem.message ? problem.message : t({ id: 'error.ours', message: 'Something went wrong on our side' })
      }
      detail={problem.detail ?? t({ id: 'error.oursText', message: 'It is not your doing. Try again in a moment.' })}
      reference={problem.reference}
      onRetry={onRetry}
    />
  );
}
