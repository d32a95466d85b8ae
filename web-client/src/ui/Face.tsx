import styles from './Face.module.css';

interface Props {
  name: string;
  size?: 'm' | 'l';
  /** Address of a photograph, and what it shows. */
  src?: string | undefined;
  alt?: string | undefined;
}

/** A photograph, or a pair of letters where there is none. The name stands beside it. */
export function Face({ name, size = 'm', src, alt = '' }: Props) {
  const shape = size === 'l' ? `${styles.face} ${styles.large}` : styles.face;
  if (src) return <img src={src} alt={alt} className={`${shape} ${styles.photo}`} loading="lazy" decoding="async" />;
  return (
    <span className={shape} aria-hidden>
      {letters(name)}
    </span>
  );
}

function letters(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words[1]].map((word) => [...(word ?? '')][0] ?? '').join('');
}
