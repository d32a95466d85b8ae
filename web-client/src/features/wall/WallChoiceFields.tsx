import { Trans, useLingui } from '@lingui/react/macro';
import type { Wall, WallChoice } from '@/api/types.ts';
import { CheckField, ChoiceField, SelectField } from '@/ui/Field.tsx';
import { SHOWS, type Show } from './wallTopic.ts';

/** What of the room can stand there by name, as the room itself sees it. */
export interface Nameable {
  question: readonly { id: string; text: string }[];
  poll: readonly { id: string; text: string }[];
}

interface Props {
  wall: Wall;
  nameable: Nameable;
  onChoose: (choice: WallChoice) => void;
}

/** What the screen shows, and what stands beside it. Each change is on the screen at once. */
export function WallChoiceFields({ wall, nameable, onChoose }: Props) {
  const { t } = useLingui();
  const words = useShowWords();
  const choice = { show: wall.show, coded: wall.coded, timed: wall.timed, ...(wall.pinned ? { pinned: wall.pinned } : {}) };
  const { pinned: _, ...unpinned } = choice;
  return (
    <>
      <ChoiceField
        legend={t({ id: 'wall.shows', message: 'The screen shows' })}
        name="wall-show"
        value={wall.show}
        onChange={(show) => onChoose({ ...unpinned, show: show as Show })}
        choices={SHOWS.map((show) => ({ value: show, label: words[show].label, hint: words[show].hint }))}
      />
      {wall.show === 'question' || wall.show === 'poll' ? (
        <SelectField
          label={
            wall.show === 'poll' ? t({ id: 'wall.whichPoll', message: 'Which poll' }) : t({ id: 'wall.which', message: 'Which question' })
          }
          value={wall.pinned ?? ''}
          onChange={(pinned) => onChoose(pinned ? { ...unpinned, pinned } : unpinned)}
          options={[{ value: '', label: words[wall.show].follows }, ...namesOf(nameable[wall.show], wall.pinned)]}
        />
      ) : null}
      <CheckField
        label={<Trans id="wall.coded">The code for asking beside it</Trans>}
        checked={wall.coded || wall.show === 'code'}
        disabled={wall.show === 'code'}
        onChange={(event) => onChoose({ ...choice, coded: event.target.checked })}
      />
      <CheckField
        label={<Trans id="wall.timed">The timer, while it runs</Trans>}
        checked={wall.timed}
        onChange={(event) => onChoose({ ...choice, timed: event.target.checked })}
      />
    </>
  );
}

const LONGEST_NAME = 80;

/** What was named and is not to be seen any more stays in the list, so that the choice is not another than it seems. */
function namesOf(things: Nameable['question'], pinned: string | undefined): { value: string; label: string }[] {
  const named = things.map(({ id, text }) => ({ value: id, label: text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text }));
  return !pinned || things.some(({ id }) => id === pinned) ? named : [...named, { value: pinned, label: '–' }];
}

export function useShowWords(): Record<Show, { label: string; hint: string; follows: string }> {
  const { t } = useLingui();
  return {
    nothing: {
      label: t({ id: 'wall.show.nothing', message: 'The title only' }),
      hint: t({ id: 'wall.show.nothingHint', message: 'Before the start and in breaks' }),
      follows: '',
    },
    question: {
      label: t({ id: 'wall.show.question', message: 'The question being answered' }),
      hint: t({ id: 'wall.show.questionHint', message: 'Changes by itself when you take up the next one' }),
      follows: t({ id: 'wall.follows.question', message: 'The one being answered' }),
    },
    next: {
      label: t({ id: 'wall.show.next', message: 'The next questions' }),
      hint: t({ id: 'wall.show.nextHint', message: 'What is pinned, then what most people want to know' }),
      follows: '',
    },
    poll: {
      label: t({ id: 'wall.show.poll', message: 'The poll' }),
      hint: t({ id: 'wall.show.pollHint', message: 'Numbers only once you show them to the room' }),
      follows: t({ id: 'wall.follows.poll', message: 'The open one, else the last' }),
    },
    code: {
      label: t({ id: 'wall.show.code', message: 'The code for asking' }),
      hint: t({ id: 'wall.show.codeHint', message: 'People in the hall ask with their phone, without an account' }),
      follows: '',
    },
  };
}
