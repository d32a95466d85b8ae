import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { searchChat } from './chatTopic.ts';
import { FoundList } from './FoundList.tsx';
import styles from './SearchPane.module.css';

interface Props {
  sessionId: string;
  onJump: (id: string, seq: number) => void;
  onClose: () => void;
}

/** Finding what was said: words, without capitals and accents; a press on a result goes there. */
export function SearchPane({ sessionId, onJump, onClose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const { data, isFetching, isError } = useQuery({
    queryKey: ['chat-search', sessionId, asked],
    queryFn: () => searchChat(sessionId, asked),
    enabled: asked !== '',
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <search className={styles.pane}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(words.trim());
        }}
      >
        <input
          id={id}
          type="search"
          className={styles.box}
          aria-label={t({ id: 'chat.search', message: 'Search the chat' })}
          placeholder={t({ id: 'chat.search', message: 'Search the chat' })}
          maxLength={100}
          value={words}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a press on "search"
          autoFocus
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
        <Button type="submit" size="s" busy={isFetching}>
          <Trans id="chat.find">Find</Trans>
        </Button>
      </form>
      {isError ? (
        <p role="alert" className={styles.none}>
          <Trans id="chat.searchFailed">This could not be searched. Please try again.</Trans>
        </p>
      ) : null}
      {data ? <FoundList found={data} onJump={onJump} /> : null}
    </search>
  );
}
