import { useMemo } from 'react';
import { richElements } from './richElements.ts';
import styles from './RichText.module.css';

interface Props {
  /** HTML of the few tags that the server keeps. */
  html: string;
  /** Language of the text, where it is known to differ from the page's. */
  lang?: string | undefined;
}

/** An abstract, a description or a biography. */
export function RichText({ html, lang }: Props) {
  const elements = useMemo(() => richElements(html), [html]);
  return (
    <div className={styles.text} lang={lang} dir="auto">
      {elements}
    </div>
  );
}
