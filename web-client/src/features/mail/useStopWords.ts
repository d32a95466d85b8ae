import { useLingui } from '@lingui/react/macro';
import type { MailStop } from '@/api/types.ts';

/** Why an address gets no letters to many. */
export function useStopWords(): Record<MailStop['cause'], string> {
  const { t } = useLingui();
  return {
    bounced: t({ id: 'stops.bounced', message: 'Mail came back' }),
    complained: t({ id: 'stops.complained', message: 'Called unwanted' }),
    unsubscribed: t({ id: 'stops.unsubscribed', message: 'Wished for it' }),
    staff: t({ id: 'stops.staff', message: 'Stopped by staff' }),
  };
}
