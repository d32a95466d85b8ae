import { useLingui } from '@lingui/react/macro';
import type { Poll, PollResults } from '@/api/types.ts';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import type { Run } from './HostPollsView.tsx';

interface Props {
  poll: Poll;
  word: PollResults['words'][number];
  onRun: Run;
}

const MOST_OFFERED = 12;

/** Hides a group of words, or counts it with another. */
export function WordTools({ poll, word, onRun }: Props) {
  const { t } = useLingui();
  const others = (poll.results?.words ?? []).filter((other) => other.key !== word.key && !other.hidden).slice(0, MOST_OFFERED);
  return (
    <Disclosure label={t({ id: 'poll.word.more', message: `More for “${word.text}”` })} button={<Icon name="list" />}>
      {(close) => (
        <>
          <DisclosureItem
            onChoose={() => {
              close();
              void onRun((actions) => actions.hideWord(poll.id, word.key, !word.hidden));
            }}
          >
            {word.hidden
              ? t({ id: 'poll.word.show', message: 'Show to the room' })
              : t({ id: 'poll.word.hide', message: 'Hide from the room' })}
          </DisclosureItem>
          {others.map((other) => (
            <DisclosureItem
              key={other.key}
              onChoose={() => {
                close();
                void onRun((actions) => actions.mergeWord(poll.id, word.key, other.key));
              }}
            >
              {t({ id: 'poll.word.merge', message: `Count with “${other.text}”` })}
            </DisclosureItem>
          ))}
        </>
      )}
    </Disclosure>
  );
}
