import { useLingui } from '@lingui/react/macro';
import type { RollFate, RollLine } from '@/api/types.ts';

/** What becomes of somebody who is brought. */
export function useFateWords(): Record<RollFate, string> {
  const { t } = useLingui();
  return {
    seated: t({ id: 'fate.seated', message: 'Has a seat' }),
    waiting: t({ id: 'fate.waiting', message: 'Waits' }),
    pending: t({ id: 'fate.pending', message: 'Is asked about' }),
    known: t({ id: 'fate.known', message: 'Known already' }),
    full: t({ id: 'fate.full', message: 'No seat left' }),
    refused: t({ id: 'fate.refused', message: 'Cannot be read' }),
  };
}

/** Why a line is refused. */
export function useLineWords(): (line: RollLine) => string {
  const { t } = useLingui();
  return ({ code, about = '' }) => {
    switch (code) {
      case 'email-invalid':
        return t({ id: 'roll.why.email', message: 'This is no mail address' });
      case 'name-invalid':
        return t({ id: 'roll.why.name', message: 'This name cannot be shown' });
      case 'repeated':
        return t({ id: 'roll.why.repeated', message: 'This address stands further up already' });
      case 'mode-needed':
        return t({ id: 'roll.why.mode', message: 'It does not say “online” or “in-person”' });
      case 'answer':
        return t({ id: 'roll.why.answer', message: `The answer does not fit: ${about}` });
      case undefined:
        return '';
    }
  };
}
