import { useLingui } from '@lingui/react/macro';
import type { EventSummary } from '@/api/types.ts';

/** The catalogue's small words, each in the reader's language. */
export function useEventWords() {
  const { t, i18n } = useLingui();
  const kinds: Record<EventSummary['kind'], string> = {
    conference: t({ id: 'event.kind.conference', message: 'Conference' }),
    series: t({ id: 'event.kind.series', message: 'Series' }),
    webinar: t({ id: 'event.kind.webinar', message: 'Webinar' }),
    workshop: t({ id: 'event.kind.workshop', message: 'Workshop' }),
  };
  const attendance: Record<EventSummary['attendance'], string> = {
    online: t({ id: 'event.online', message: 'online' }),
    'in-person': t({ id: 'event.inPerson', message: 'in person' }),
    hybrid: t({ id: 'event.hybrid', message: 'online and in person' }),
  };
  const languageName = new Intl.DisplayNames([i18n.locale], { type: 'language' });
  return {
    kind: (event: EventSummary) => kinds[event.kind],
    attendance: (event: EventSummary) => attendance[event.attendance],
    kindName: (kind: EventSummary['kind']) => kinds[kind],
    attendanceName: (way: EventSummary['attendance']) => attendance[way],
    language: (code: string) => languageName.of(code) ?? code,
    free: t({ id: 'event.free', message: 'free' }),
  };
}
