import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Reaction } from './crowdTopic.ts';

export function useReactionWords() {
  const { t } = useLingui();
  const name = (emoji: Reaction): string => {
    switch (emoji) {
      case 'clap':
        return t({ id: 'reaction.clap', message: 'Applause' });
      case 'heart':
        return t({ id: 'reaction.heart', message: 'Heart' });
      case 'laugh':
        return t({ id: 'reaction.laugh', message: 'Laughter' });
      case 'wow':
        return t({ id: 'reaction.wow', message: 'Surprise' });
      case 'yes':
        return t({ id: 'reaction.yes', message: 'Agreement' });
      case 'party':
        return t({ id: 'reaction.party', message: 'Celebration' });
    }
  };
  const times = (emoji: Reaction, count: number): string => {
    const word = name(emoji);
    return t({ id: 'reaction.times', message: `${word}, ${plural(count, { one: 'given # time', other: 'given # times' })}` });
  };
  return { name, times };
}
