import { ButtonAnchor } from '@/ui/Button.tsx';
import styles from './Exchange.module.css';

const RELEASED = [
  ['xml', 'schedule.xml'],
  ['json', 'schedule.json'],
  ['ics', 'schedule.ics'],
  ['csv', 'schedule.csv'],
] as const;

/** Everybody's addresses of a programme as files. */
export function ReleasedFiles({ slug }: { slug: string }) {
  return (
    <ul className={styles.files}>
      {RELEASED.map(([kind, name]) => (
        <li key={kind}>
          <ButtonAnchor size="s" icon="download" href={`/e/${slug}/schedule.${kind}`} download={`${slug}.${kind}`}>
            {name}
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  );
}
