import { useLingui } from '@lingui/react/macro';
import type { ProgrammeSession } from '@/api/types.ts';

export function useSessionWords() {
  const { t } = useLingui();
  const kinds: Record<ProgrammeSession['kind'], string> = {
    keynote: t({ id: 'session.kind.keynote', message: 'Keynote' }),
    talk: t({ id: 'session.kind.talk', message: 'Talk' }),
    panel: t({ id: 'session.kind.panel', message: 'Panel' }),
    debate: t({ id: 'session.kind.debate', message: 'Debate' }),
    workshop: t({ id: 'session.kind.workshop', message: 'Workshop' }),
    webinar: t({ id: 'session.kind.webinar', message: 'Webinar' }),
    lightning: t({ id: 'session.kind.lightning', message: 'Lightning talk' }),
    social: t({ id: 'session.kind.social', message: 'Get-together' }),
    break: t({ id: 'session.kind.break', message: 'Break' }),
    other: t({ id: 'session.kind.other', message: 'Session' }),
  };
  return {
    /** The organiser's own word for it where there is one. */
    kind: (session: Pick<ProgrammeSession, 'kind' | 'kindName'>) => session.kindName ?? kinds[session.kind],
  };
}
