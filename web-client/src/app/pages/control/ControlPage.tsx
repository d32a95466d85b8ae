import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { Entrance } from '../room/Entrance.tsx';
import { ControlRoom } from './ControlRoom.tsx';

const mayControl = ({ rights }: SessionPage) => rights.host || rights.moderate;

/** The host's working place for one session. Everybody else is told that there is nothing. */
export function ControlPage() {
  const { t } = useLingui();
  const { sessionId } = useParams({ from: '/s/$sessionId/control' });
  const { data } = useQuery(sessionQuery(sessionId));
  const me = useMe();
  if (data && me.signedIn && !mayControl(data)) return <NotFoundPage />;
  return (
    <Entrance sessionId={sessionId} called={(title) => t({ id: 'control.title', message: `Control room: ${title}` })}>
      {(page) => (mayControl(page) ? <ControlRoom page={page} /> : <NotFoundPage />)}
    </Entrance>
  );
}
