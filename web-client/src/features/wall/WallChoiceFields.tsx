import { Trans, useLingui } from '@lingui/react/macro';
import type { Wall, WallChoice } from '@/api/types.ts';
import { CheckField, ChoiceField } from '@/ui/Field.tsx';
import { SHOWS, type Show } from './wallTopic.ts';

interface Props {
  wall: Wall;
  onChoose: (choice: WallChoice) => void;
}

/** What the screen shows, and what stands beside it. Each change is on the screen at once. */
export function WallChoiceFields({ wall, onChoose }: Props) {
  const { t } = useLingui();
  const words = useShowWords();
  const choice = { show: wall.show, coded: wall.coded, timed: wall.timed };
  return (
    <>
      <ChoiceField
        legend={t({ id: 'wall.shows', message: 'The screen shows' })}
        name="wall-show"
        value={wall.show}
        onChange={(show) => onChoose({ ...choice, show: show as Show })}
        choices={SHOWS.map((show) => ({ value: show, ...words[show] }))}
      />
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

export function useShowWords(): Record<Show, { label: string; hint: string }> {
  const { t } = useLingui();
  return {
    nothing: {
      label: t({ id: 'wall.show.nothing', message: 'The title only' }),
      hint: t({ id: 'wall.show.nothingHint', message: 'Before the start and in breaks' }),
    },
    question: {
      label: t({ id: 'wall.show.question', message: 'The question being answered' }),
      hint: t({ id: 'wall.show.questionHint', message: 'Changes by itself when you take up the next one' }),
    },
    next: {
      label: t({ id: 'wall.show.next', message: 'The next questions' }),
      hint: t({ id: 'wall.show.nextHint', message: 'What is pinned, then what most people want to know' }),
    },
    poll: {
      label: t({ id: 'wall.show.poll', message: 'The poll' }),
      hint: t({ id: 'wall.show.pollHint', message: 'Numbers only once you show them to the room' }),
    },
    code: {
      label: t({ id: 'wall.show.code', message: 'The code for asking' }),
      hint: t({ id: 'wall.show.codeHint', message: 'People in the hall ask with their phone, without an account' }),
    },
  };
}
