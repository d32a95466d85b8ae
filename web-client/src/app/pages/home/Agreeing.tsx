import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { keyOf, registrationsChanged } from '@/api/queries.ts';
import { HouseLinks } from '@/features/privacy/HouseLinks.tsx';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';

interface Props {
  id: string;
  by: string;
  /** Address of the organisation whose terms hold. */
  house: string;
  /** Something is asked, which nobody has answered for them. */
  asks: boolean;
}

/** Whom others registered says yes for themselves. */
export function Agreeing({ id, by, house, asks }: Props) {
  const { t } = useLingui();
  const { notice } = useEnv();
  const queries = useQueryClient();
  const agree = useMutation({
    mutationFn: () =>
      dataOf(api.PUT('/me/registrations/{registrationId}/agreement', { params: { path: { registrationId: id } }, body: { notice } })),
    onSuccess: () => {
      registrationsChanged(queries);
      void queries.invalidateQueries({ queryKey: keyOf('getRecording') });
    },
  });
  return (
    <Notice tone="waiting" title={t({ id: 'agree.title', message: `${by} registered you` })}>
      <p>
        <Trans id="agree.text">
          Nobody has agreed to anything for you. We keep your name, your address and your answers for this event only.{' '}
          <Link to="/privacy">What we store, and for how long</Link>
        </Trans>
      </p>
      {asks ? (
        <p>
          <Trans id="agree.asks">The organisers ask something, too: you find it under “My answers”.</Trans>
        </p>
      ) : null}
      <HouseLinks slug={house} />
      <FailedRequest error={agree.error} />
      <Button look="primary" busy={agree.isPending} onClick={() => agree.mutate()}>
        <Trans id="agree.yes">I take part</Trans>
      </Button>
    </Notice>
  );
}
