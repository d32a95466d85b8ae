import type { ChatMessage } from '@/api/types.ts';
import { saidParts } from './saidParts.ts';
import styles from './SaidText.module.css';

interface Props {
  text: string;
  mentions: ChatMessage['mentions'];
  me: string | undefined;
  /** Only the row that has the keys is walked through by Tab. */
  active: boolean;
}

/** The words of a message, with what can be followed and who is meant. */
export function SaidText({ text, mentions, me, active }: Props) {
  return saidParts(text, mentions).map((part, at) => {
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have nothing but their order
    if (part.kind === 'text') return <span key={at}>{part.text}</span>;
    if (part.kind === 'mention') {
      return (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <bdi key={at} className={part.person === me ? `${styles.mention} ${styles.mine}` : styles.mention}>
          {part.text}
        </bdi>
      );
    }
    return (
      <a
        // oxlint-disable-next-line react/no-array-index-key -- as above
        key={at}
        className={styles.link}
        href={part.href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        dir="ltr"
        tabIndex={active ? 0 : -1}
      >
        {part.text}
      </a>
    );
  });
}
