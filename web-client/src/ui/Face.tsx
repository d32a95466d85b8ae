import styles from './Face.module.css';

/** Until there are photographs, a face is a pair of letters. The name stands beside it. */
export function Face({ name, size = 'm' }: { name: string; size?: 'm' | 'l' }) {
  return (
    <span className={size === 'l' ? `${styles.face} ${styles.large}` : styles.face} aria-hidden>
      {letters(name)}
    </span>
  );
}

function letters(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words[1]].map((word) => [...(word ?? '')][0] ?? '').join('');
}
