import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { circularsQuery } from '@/api/mailQueries.ts';
import type { Circular, EventPage } from '@/api/types.ts';
import { CircularList, type CircularAct } from '@/features/mail/CircularList.tsx';
import styles from '@/features/mail/Mail.module.css';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';

const CircularDialog = lazy(() => import('./CircularDialog.tsx').then((m) => ({ default: m.CircularDialog })));

/** Letters to many: once, before the event, after it. */
export function CircularsTab({ event: { slug, zone } }: { event: EventPage['event'] }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(circularsQuery(slug));
  const editing = useOpened<Circular | 'new'>();
  const [asked, setAsked] = useState<{ circular: Circular; act: CircularAct } | null>(null);
  const act = useCircularActs(slug);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const run = (circular: Circular, what: CircularAct) =>
    what === 'hold' ? act.mutate({ circular, act: what }) : setAsked({ circular, act: what });
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <Button look="primary" icon="plus" onClick={() => editing.open('new')}>
          <Trans id="circular.write">Write a letter</Trans>
        </Button>
      </div>
      <FailedRequest error={act.error} />
      {data.circulars.length === 0 ? (
        <Empty icon="mail" title={t({ id: 'circular.empty', message: 'No letters yet' })}>
          <Trans id="circular.emptyText">Reminders before the event, thanks after it, or news at any time.</Trans>
        </Empty>
      ) : (
        <CircularList circulars={data.circulars} zone={zone} busy={act.isPending} onEdit={editing.open} onAct={run} />
      )}
      <Suspense>
        {editing.opened ? (
          <CircularDialog
            slug={slug}
            circular={editing.opened === 'new' ? null : editing.opened}
            places={data.places}
            onClose={editing.close}
          />
        ) : null}
      </Suspense>
      {asked ? <Sure {...asked} onYes={() => act.mutate(asked)} onClose={() => setAsked(null)} /> : null}
    </div>
  );
}

interface SureProps {
  circular: Circular;
  act: CircularAct;
  onYes: () => void;
  onClose: () => void;
}

/** What goes to many cannot be taken back. */
function Sure({ circular, act, onYes, onClose }: SureProps) {
  const { t } = useLingui();
  const { people, dueAt } = circular;
  const yes = () => {
    onYes();
    onClose();
  };
  const releasing = act === 'release';
  return (
    <Dialog
      open
      title={
        releasing
          ? t({ id: 'circular.sure', message: 'Release this letter?' })
          : t({ id: 'circular.sureDrop', message: 'Remove this letter?' })
      }
      onClose={onClose}
    >
      <p>
        {!releasing ? (
          <Trans id="circular.dropText">What has gone out stays in the outbox.</Trans>
        ) : dueAt ? (
          <Trans id="circular.later">It goes out by itself when it is due, to whoever is meant then. Recipients as of now: {people}.</Trans>
        ) : (
          <Trans id="circular.atOnce">It goes out now. Recipients: {people}. What has left cannot be taken back.</Trans>
        )}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={yes}>
          {releasing ? <Trans id="circular.release">Release</Trans> : <Trans id="circular.drop">Remove</Trans>}
        </Button>
      </div>
    </Dialog>
  );
}

function useCircularActs(slug: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ circular: { id: circularId, version }, act }: { circular: Circular; act: CircularAct }): Promise<unknown> => {
      const path = { slug, circularId };
      if (act === 'release')
        return dataOf(api.PUT('/events/{slug}/circulars/{circularId}/release', { params: { path, query: { version } } }));
      if (act === 'hold') return dataOf(api.DELETE('/events/{slug}/circulars/{circularId}/release', { params: { path } }));
      return dataOf(api.DELETE('/events/{slug}/circulars/{circularId}', { params: { path } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: circularsQuery(slug).queryKey }),
  });
}
