import { useLingui } from '@lingui/react/macro';
import type { Emoji } from './reactions.ts';

/** What each emoji says to those who do not see it. */
export function useEmojiWords(): Record<Emoji, string> {
  const { t } = useLingui();
  return {
    '👍': t({ id: 'emoji.agree', message: 'Agree' }),
    '❤️': t({ id: 'emoji.love', message: 'Love' }),
    '😂': t({ id: 'emoji.laugh', message: 'Laughing' }),
    '😮': t({ id: 'emoji.surprise', message: 'Surprised' }),
    '👏': t({ id: 'emoji.applause', message: 'Applause' }),
    '🎉': t({ id: 'emoji.celebrate', message: 'Celebrating' }),
    '🤔': t({ id: 'emoji.think', message: 'Thinking' }),
    '🙏': t({ id: 'emoji.thanks', message: 'Thanks' }),
  };
}
