import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';

interface Props {
  /** Sessions on other days that fit. */
  elsewhere: number;
  /** Only my stars are asked for, and nothing else. */
  onlyStars: boolean;
  onRemove: () => void;
  /** Absent where one day is all there is to show. */
  onAllDays?: (() => void) | undefined;
}

/** The choices leave nothing, here or at all: says so, and offers the way back. */
export function NothingFits({ elsewhere, onlyStars, onRemove, onAllDays }: Props) {
  const { t } = useLingui();
  if (onlyStars && elsewhere === 0) {
    return (
      <Empty
        icon="star"
        title={t({ id: 'programme.noStars', message: 'You have not starred anything yet' })}
        action={<Remove onRemove={onRemove} />}
      >
        <Trans id="programme.noStarsText">Press the star of a session, and it stands here and in your agenda.</Trans>
      </Empty>
    );
  }
  if (elsewhere > 0) {
    const action = onAllDays ? (
      <Button onClick={onAllDays}>
        <Trans id="programme.showAllDays">Show all days</Trans>
      </Button>
    ) : undefined;
    return (
      <Empty icon="search" title={t({ id: 'programme.nothingToday', message: 'Nothing on this day fits' })} action={action}>
        <Plural id="programme.elsewhere" value={elsewhere} one="# session on another day does." other="# sessions on other days do." />
      </Empty>
    );
  }
  return <Empty icon="search" title={t({ id: 'programme.nothing', message: 'No session fits' })} action={<Remove onRemove={onRemove} />} />;
}

function Remove({ onRemove }: { onRemove: () => void }) {
  return (
    <Button onClick={onRemove}>
      <Trans id="programme.removeFilters">Remove filters</Trans>
    </Button>
  );
}
