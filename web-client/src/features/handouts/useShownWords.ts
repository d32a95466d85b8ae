import { useLingui } from '@lingui/react/macro';
import type { Handout } from '@/api/types.ts';

/** When the audience sees a file. */
export function useShownWords(): Record<Handout['shown'], string> {
  const { t } = useLingui();
  return {
    no: t({ id: 'handout.shown.no', message: 'Not shown' }),
    after: t({ id: 'handout.shown.after', message: 'Shown after the session' }),
    now: t({ id: 'handout.shown.now', message: 'Shown now' }),
  };
}
