import { Trans } from '@lingui/react/macro';
import styles from './Letter.module.css';

interface Props {
  subject: string;
  text: string;
  /** Who would read it. */
  to?: string;
}

const FOOT = '\n\n--\n';

/** A letter as mail programs draw it: facts in a box, a link of its own as a button, the foot small. */
export function LetterText({ subject, text, to }: Props) {
  const at = text.lastIndexOf(FOOT);
  const letter = at < 0 ? text : text.slice(0, at);
  const foot = at < 0 ? '' : text.slice(at + FOOT.length);
  const blocks = letter.trimEnd().split(/\n\s*\n/);
  return (
    <article className={styles.letter} dir="auto">
      {to ? (
        <p className={styles.to}>
          <Trans id="post.to">To {to}</Trans>
        </p>
      ) : null}
      <h3 className={styles.subject}>{subject}</h3>
      {blocks.map((block, i) => (
        // The blocks of one text never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={i} lines={block.split('\n').filter((line) => line.trim() !== '')} />
      ))}
      {foot ? <p className={styles.foot}>{foot}</p> : null}
    </article>
  );
}

function Block({ lines }: { lines: readonly string[] }) {
  const only = lines[0]?.trim() ?? '';
  if (lines.length === 1 && /^https?:\/\/\S+$/.test(only)) {
    return (
      <p>
        <span className={styles.button}>
          <Trans id="post.button">Open</Trans>
        </span>
        <span className={styles.address}>{only}</span>
      </p>
    );
  }
  if (lines.every((line) => line.startsWith('  '))) return <p className={styles.facts}>{lines.map((line) => line.trim()).join('\n')}</p>;
  return <p className={styles.lines}>{lines.join('\n')}</p>;
}
