import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';

/** Where the encoder sends to. The key is shown once; a new one stops the old. */
export function StageKeyDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useLingui();
  const issue = useMutation({
    mutationFn: () => dataOf(api.POST('/sessions/{sessionId}/stage-keys', { params: { path: { sessionId } } })),
  });
  return (
    <Dialog open title={t({ id: 'key.title', message: 'Stage key' })} onClose={onClose}>
      <p>
        <Trans id="key.text">
          Put these two into your encoder (OBS: Settings, Stream, Custom). Whoever has the key can put a picture on this stage.
        </Trans>
      </p>
      {issue.data ? (
        <>
          <Copyable label={t({ id: 'key.server', message: 'Server' })} value={issue.data.server} />
          <Copyable label={t({ id: 'key.key', message: 'Key' })} value={issue.data.key} />
          <Notice tone="waiting" title={t({ id: 'key.once', message: 'The key is shown only now. Keep it in a safe place.' })} />
        </>
      ) : (
        <Notice tone="info" title={t({ id: 'key.new', message: 'A new key stops the one given before, also while it is in use.' })} />
      )}
      {issue.error ? <Notice tone="error" title={asApiError(issue.error).message} /> : null}
      {issue.data ? null : (
        <div>
          <Button look="primary" icon="key" busy={issue.isPending} onClick={() => issue.mutate()}>
            <Trans id="key.issue">Make a stage key</Trans>
          </Button>
        </div>
      )}
    </Dialog>
  );
}
