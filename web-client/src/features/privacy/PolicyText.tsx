import styles from './Privacy.module.css';

/** Paragraphs; a line that begins with # is a heading. */
export function PolicyText({ text, lang }: { text: string; lang: string }) {
  const parts = text
    .split(/\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean);
  return (
    <div className={styles.text} lang={lang} dir="auto">
      {parts.map((part, n) =>
        part.startsWith('#') ? (
          // Order is all that tells parts of one text apart.
          // oxlint-disable-next-line react/no-array-index-key
          <h2 key={n}>{part.replace(/^#+\s*/, '')}</h2>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <p key={n}>{part}</p>
        ),
      )}
    </div>
  );
}
