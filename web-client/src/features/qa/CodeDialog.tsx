import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { QrCode } from '@/ui/QrCode.tsx';
import { Loading } from '@/ui/States.tsx';
import styles from './QaPanel.module.css';

/** The code by which people in the room ask without an account: shown, made anew, taken back. */
export function CodeDialog({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const params = { params: { path: { sessionId } } };
  const key = ['question-code', sessionId];
  const code = useQuery({ queryKey: key, queryFn: () => dataOf(api.GET('/sessions/{sessionId}/question-code', params)) });
  const [unchecked, setUnchecked] = useState(false);
  const make = useMutation({
    mutationFn: () => dataOf(api.PUT('/sessions/{sessionId}/question-code', { ...params, body: { checked: !unchecked } })),
    onSuccess: (made) => queries.setQueryData(key, made),
  });
  const revoke = useMutation({
    mutationFn: () => dataOf(api.DELETE('/sessions/{sessionId}/question-code', params)),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const error = code.error ?? make.error ?? revoke.error;
  const shown = code.data?.code;
  return (
    <Dialog open title={t({ id: 'qa.code.title', message: 'Ask from the room' })} onClose={onClose}>
      <p>
        <Trans id="qa.code.text">
          People in the room point a phone at this code and ask without an account. It works until the session ends.
        </Trans>
      </p>
      {code.isPending ? <Loading /> : null}
      {shown ? <CodeOnWall code={shown} /> : null}
      {error ? <Notice tone="error" title={asApiError(error).message} /> : null}
      {code.data && !shown ? (
        <CheckField
          label={<Trans id="qa.code.unchecked">Show these questions at once, without my approval</Trans>}
          checked={unchecked}
          onChange={(event) => setUnchecked(event.target.checked)}
        />
      ) : null}
      <div className={styles.foot}>
        {shown ? (
          <Button busy={revoke.isPending} onClick={() => revoke.mutate()}>
            <Trans id="qa.code.revoke">Take the code back</Trans>
          </Button>
        ) : (
          <Button look="primary" icon="qr" busy={make.isPending} onClick={() => make.mutate()}>
            <Trans id="qa.code.make">Make a code</Trans>
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function CodeOnWall({ code }: { code: string }) {
  const { t } = useLingui();
  const address = `${location.origin}/q/${code}`;
  return (
    <>
      <QrCode value={address} label={t({ id: 'qa.code.label', message: 'Code that leads to the page for asking' })} />
      <Copyable label={t({ id: 'qa.code.address', message: 'Address' })} value={address} />
    </>
  );
}
