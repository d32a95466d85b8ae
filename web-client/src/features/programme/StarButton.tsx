import { useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import styles from './StarButton.module.css';

interface Props {
  /** Of the session; part of the button's name. */
  title: string;
  starred: boolean;
  onStar: (starred: boolean) => void;
  /** Out of the row of Tab stops, where a key of the whole does the same. */
  skipped?: boolean;
}

/** Puts a session into my agenda, or takes it out. */
export function StarButton({ title, starred, onStar, skipped }: Props) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={starred}
      aria-label={t({ id: 'star.label', message: `In my agenda: ${title}` })}
      title={starred ? t({ id: 'star.remove', message: 'Take out of my agenda' }) : t({ id: 'star.add', message: 'Put into my agenda' })}
      tabIndex={skipped ? -1 : undefined}
      onClick={() => onStar(!starred)}
    >
      <Icon name="star" className={starred ? styles.full : undefined} />
    </button>
  );
}
