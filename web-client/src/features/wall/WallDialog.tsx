import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { WallChoice } from '@/api/types.ts';
import { useTopic } from '@/live/useLive.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Loading } from '@/ui/States.tsx';
import { chooseWall } from './requests.ts';
import { WallChoiceFields, type Nameable } from './WallChoiceFields.tsx';
import { wallSource } from './wallTopic.ts';
import styles from './Wall.module.css';

/** The host chooses what stands on shared screens, and opens one in a window of its own. */
export function WallDialog({ sessionId, nameable, onClose }: { sessionId: string; nameable: Nameable; onClose: () => void }) {
  const { t } = useLingui();
  const source = useMemo(() => wallSource(sessionId), [sessionId]);
  const { state, status, amend } = useTopic(source);
  const choose = useMutation({
    mutationFn: (choice: WallChoice) => chooseWall(sessionId, choice),
    onSuccess: (wall) => amend(() => wall),
  });
  const open = () => window.open(`/s/${sessionId}/wall`, `wall-${sessionId}`, 'popup,width=1280,height=720');
  return (
    <Dialog open title={t({ id: 'wall.title', message: 'On the wall' })} onClose={onClose}>
      <p>
        <Trans id="wall.text">A page for the big screen in the hall. It follows what you choose here, on every screen at once.</Trans>
      </p>
      {status === 'loading' ? (
        <Loading />
      ) : (
        <WallChoiceFields
          wall={choose.isPending ? { ...state, pinned: undefined, ...choose.variables } : state}
          nameable={nameable}
          onChoose={(choice) => choose.mutate(choice)}
        />
      )}
      {choose.error ? <Notice tone="error" title={asApiError(choose.error).message} /> : null}
      <div className={styles.foot}>
        <Button look="primary" icon="external" onClick={open}>
          <Trans id="wall.open">Open the screen</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
