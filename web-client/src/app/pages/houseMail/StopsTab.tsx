import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { mailStopsQuery } from '@/api/mailQueries.ts';
import type { MailStop } from '@/api/types.ts';
import { LiftDialog } from '@/features/mail/LiftDialog.tsx';
import styles from '@/features/mail/Mail.module.css';
import { StopList } from '@/features/mail/StopList.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { useSettled } from '@/ui/useSettled.ts';
import { Problem } from '../../Problem.tsx';

/** As many as the server lists. */
const MOST = 500;

/** Addresses that an organisation writes no letters to many any more. */
export function StopsTab({ slug }: { slug: string }) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const q = useSettled(search.trim());
  const { data, error, refetch } = useQuery(mailStopsQuery(slug, q));
  const { opened, open, close } = useOpened<MailStop>();
  const lift = useLift(slug, close);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const none = data.stops.length === 0;
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>
        <Trans id="stops.lead">
          These get no newsletters and no letters to many from you. What they ask for themselves, such as a seat, is still confirmed by
          mail.
        </Trans>
      </p>
      {none && !q ? null : (
        <TextField
          label={t({ id: 'stops.search', message: 'Part of the address' })}
          type="search"
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {none ? (
        <Empty
          icon="mail"
          title={
            q ? t({ id: 'stops.notFound', message: 'No such address is stopped' }) : t({ id: 'stops.none', message: 'Nobody is stopped' })
          }
        />
      ) : (
        <StopList stops={data.stops} onLift={open} />
      )}
      {data.stops.length === MOST ? (
        <p className={styles.quiet}>
          <Trans id="stops.more">The newest 500. Older ones are found by their address.</Trans>
        </p>
      ) : null}
      {opened ? (
        <LiftDialog
          stop={opened}
          busy={lift.isPending}
          refused={lift.error ? asApiError(lift.error).message : null}
          onLift={(reason) => lift.mutate({ email: opened.email, reason })}
          onClose={() => {
            lift.reset();
            close();
          }}
        />
      ) : null}
    </div>
  );
}

function useLift(slug: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; reason: string }) =>
      dataOf(api.PUT('/organisations/{slug}/mail-stops', { params: { path: { slug } }, body })),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['listMailStops'] }),
  });
}
