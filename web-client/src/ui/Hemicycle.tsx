import { useMemo } from 'react';
import { hemicycle, seatRadius } from './hemicycle.ts';
import styles from './Hemicycle.module.css';

interface Props {
  /** Share of the seats that is lit, 0 to 1. */
  share: number;
  seats?: number;
  rows?: number;
  /** What the picture says, in words; without it the words stand beside it and the picture is skipped. */
  label?: string;
  className?: string | undefined;
}

const SIZE = 200;
const MARGIN = 8;

/** The seats of a chamber, filled from the middle: the audience, the progress, the wait. */
export function Hemicycle({ share, seats = 96, rows = 5, label, className }: Props) {
  const places = useMemo(() => hemicycle(seats, rows), [seats, rows]);
  const lit = share <= 0 ? 0 : Math.max(1, Math.round(share * seats));
  const reach = SIZE / 2 - MARGIN;
  const dot = seatRadius(seats, rows) * reach;
  return (
    <svg
      className={[styles.chamber, className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${SIZE} ${SIZE / 2 + MARGIN}`}
      role={label ? 'img' : 'presentation'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {places.map((seat) => (
        <circle
          key={seat.rank}
          cx={(SIZE / 2 + seat.x * reach).toFixed(2)}
          cy={(SIZE / 2 + seat.y * reach).toFixed(2)}
          r={dot.toFixed(2)}
          className={seat.rank < lit ? styles.taken : styles.free}
        />
      ))}
    </svg>
  );
}
