import { useLingui } from '@lingui/react/macro';
import type { AskingState } from '@/api/types.ts';
import type { IconName } from '@/ui/Icon.tsx';

interface Look {
  tone: 'success' | 'waiting' | 'info' | 'plain';
  icon?: IconName;
  word: string;
}

/** How far asking somebody has come, in a word. */
export function useAskingWords(): Record<AskingState, Look> {
  const { t } = useLingui();
  return {
    none: { tone: 'plain', word: t({ id: 'speakers.state.none', message: 'No address yet' }) },
    noted: { tone: 'plain', word: t({ id: 'speakers.state.noted', message: 'Not asked yet' }) },
    asked: { tone: 'waiting', icon: 'clock', word: t({ id: 'speakers.state.asked', message: 'Asked' }) },
    seen: { tone: 'waiting', icon: 'clock', word: t({ id: 'speakers.state.seen', message: 'Has looked' }) },
    confirmed: { tone: 'success', icon: 'check', word: t({ id: 'speakers.state.confirmed', message: 'Confirmed' }) },
    declined: { tone: 'info', icon: 'close', word: t({ id: 'speakers.state.declined', message: 'Declined' }) },
    withdrawn: { tone: 'plain', icon: 'close', word: t({ id: 'speakers.state.withdrawn', message: 'Taken back' }) },
  };
}
