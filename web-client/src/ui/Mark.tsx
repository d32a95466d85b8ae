import { hemicycle } from './hemicycle.ts';
import styles from './Mark.module.css';

const SEATS = hemicycle(21, 3);
const BOX = 40;

/** The sign of the house: three arcs of seats. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={[styles.mark, className].filter(Boolean).join(' ')} viewBox={`0 0 ${BOX} ${BOX / 2 + 4}`} aria-hidden focusable="false">
      {SEATS.map(({ x, y, rank }) => (
        <circle
          key={rank}
          cx={(BOX / 2 + x * 17.5).toFixed(2)}
          cy={(BOX / 2 + 1 + y * 17.5).toFixed(2)}
          r={1.95}
          className={styles[`arc${arc(x, y)}`]}
        />
      ))}
    </svg>
  );
}

function arc(x: number, y: number): number {
  const radius = Math.hypot(x, y);
  return radius < 0.55 ? 1 : radius < 0.85 ? 2 : 3;
}
