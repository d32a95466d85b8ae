import { Trans, useLingui } from '@lingui/react/macro';
import { useEnv } from '@/api/env.ts';
import type { SessionPage } from '@/api/types.ts';
import { StageNote } from './StageNote.tsx';

/** The meeting of a session; without a connected Jitsi it says so, and everything else in the room works. */
export function Meeting({ page, ready }: { page: SessionPage; ready: boolean }) {
  const { t } = useLingui();
  const { meetings } = useEnv();
  return (
    <StageNote title={t({ id: 'stage.noMeeting', message: 'No meeting server is connected to this installation' })}>
      <Trans id="stage.noMeetingText">
        Chat and questions work as usual. The operator can connect a Jitsi server in the configuration.
      </Trans>
      {meetings && ready ? page.session.title : null}
    </StageNote>
  );
}
