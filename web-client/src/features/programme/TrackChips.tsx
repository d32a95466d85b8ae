import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { ProgrammeTrack } from '@/api/types.ts';
import type { ProgrammeSearch } from './search.ts';
import styles from './TrackChips.module.css';

interface Props {
  tracks: readonly ProgrammeTrack[];
  /** Ids divided by commas. */
  chosen: string;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
}

/** The tracks in their colours: a legend, and a filter of one or several. */
export const TrackChips = memo(function TrackChips({ tracks, chosen, onSearch }: Props) {
  const { t } = useLingui();
  if (tracks.length === 0) return null;
  const ids = chosen.split(',').filter(Boolean);
  const toggle = (id: string) => {
    const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    onSearch({ track: next.join(',') || undefined });
  };
  return (
    <div className={styles.chips} role="group" aria-label={t({ id: 'programme.tracks', message: 'Tracks' })}>
      {tracks.map((track) => (
        <button
          key={track.id}
          type="button"
          className={styles.chip}
          data-track={track.colour}
          aria-pressed={ids.includes(track.id)}
          onClick={() => toggle(track.id)}
        >
          <bdi>{track.name}</bdi>
        </button>
      ))}
    </div>
  );
});
