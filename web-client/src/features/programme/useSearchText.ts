import { useEffect, useState } from 'react';

const WRITTEN_AFTER_MS = 300;

/** The text of a search field: at once for the page, a moment later in the address. */
export function useSearchText(written: string, write: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(written);
  const [known, setKnown] = useState(written);
  if (known !== written) {
    // The address changed by another way: back, or a press on "Remove filters".
    setKnown(written);
    setText(written);
  }
  useEffect(() => {
    if (text === known) return undefined;
    const timer = setTimeout(() => {
      setKnown(text);
      write(text);
    }, WRITTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, known, write]);
  return [text, setText];
}
