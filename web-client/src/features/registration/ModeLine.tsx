import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, registrationsChanged } from '@/api/queries.ts';
import type { AttendanceMode, Registration } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import styles from './RegistrationCard.module.css';

const WAYS: readonly AttendanceMode[] = ['in-person', 'online'];

interface Props {
  slug: string;
  registration: Registration;
  /** It may still be changed. */
  open: boolean;
}

/** How somebody takes part in an event that has both, and the way to the other. */
export function ModeLine({ slug, registration, open }: Props) {
  const queries = useQueryClient();
  const { mode } = registration;
  const change = useMutation({
    mutationFn: (to: AttendanceMode) =>
      dataOf(
        api.PUT('/me/registrations/{registrationId}/mode', { params: { path: { registrationId: registration.id } }, body: { mode: to } }),
      ),
    onSettled: () => {
      registrationsChanged(queries);
      void queries.invalidateQueries({ queryKey: eventQuery(slug).queryKey });
    },
  });
  const isFull = change.error && asApiError(change.error).code === 'sold-out';
  const ways = WAYS.filter((way) => way !== mode);
  return (
    <div>
      <p>
        {mode === 'online' ? (
          <Trans id="mode.online">You take part online.</Trans>
        ) : mode ? (
          <Trans id="mode.inPerson">You come in person.</Trans>
        ) : (
          <Trans id="mode.none">You have not said how you take part.</Trans>
        )}
      </p>
      {open ? (
        <div className={styles.change}>
          {ways.map((way) => (
            <Button key={way} look="quiet" busy={change.isPending} onClick={() => change.mutate(way)}>
              <WayWords way={way} chosen={mode !== undefined} />
            </Button>
          ))}
        </div>
      ) : null}
      <p role="status" className={styles.by}>
        {isFull ? (
          <Trans id="mode.full">All seats of that kind are taken. You keep the one you have.</Trans>
        ) : change.error ? (
          asApiError(change.error).message
        ) : null}
      </p>
    </div>
  );
}

function WayWords({ way, chosen }: { way: AttendanceMode; chosen: boolean }) {
  if (way === 'online') {
    return chosen ? <Trans id="mode.toOnline">Take part online instead</Trans> : <Trans id="rules.online">Online</Trans>;
  }
  return chosen ? <Trans id="mode.toInPerson">Come in person instead</Trans> : <Trans id="rules.inPerson">In person</Trans>;
}
