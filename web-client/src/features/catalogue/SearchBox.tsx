import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import styles from './SearchBox.module.css';

interface Props {
  words: string;
  onWords: (words: string) => void;
}

/** A pause in typing after which the answer is wanted. */
const PAUSE_MS = 300;

/** One field for everything that is public; it answers while one types. */
export function SearchBox({ words, onWords }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string) => {
    clearTimeout(timer.current);
    onWords(text);
    setTyped(null);
  };
  const label = t({ id: 'catalogue.search', message: 'Search events, sessions and people' });
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed ?? words);
      }}
    >
      <Icon name="search" className={styles.glass} />
      <input
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={t({ id: 'catalogue.searchShort', message: 'Search' })}
        maxLength={200}
        autoComplete="off"
        value={typed ?? words}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onWords(text), PAUSE_MS);
        }}
        onBlur={() => typed !== null && ask(typed)}
      />
    </form>
  );
}
