import { Trans, useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import { EMOJI, type Emoji } from './reactions.ts';
import { useEmojiWords } from './useEmojiWords.ts';
import styles from './MessageMenu.module.css';

export interface MenuAction {
  key: string;
  icon: IconName;
  words: ReactNode;
  act: () => void;
}

interface Props {
  message: ChatMessage;
  opener: HTMLElement;
  /** Absent where nobody may write any more. */
  onReact?: ((emoji: Emoji, on: boolean) => void) | undefined;
  actions: readonly MenuAction[];
  onClose: () => void;
}

/** What can be done with one message, beside the button that asked. Escape and a press outside close it. */
export function MessageMenu({ message, opener, onReact, actions, onClose }: Props) {
  const { t } = useLingui();
  const words = useEmojiWords();
  const panel = useRef<HTMLDivElement>(null);
  const place = usePlace(panel, opener);
  const done = (act: () => void) => () => {
    // Leaving by itself tells of it too; where there are no popovers nothing else would.
    panel.current?.hidePopover?.();
    onClose();
    act();
  };
  const mine = new Set(message.reactions?.filter((reaction) => reaction.mine).map(({ emoji }) => emoji));
  const { name } = message.by;
  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={t({ id: 'chat.menu', message: `Message of ${name}` })}
      className={styles.panel}
      style={place}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {onReact ? (
        <div className={styles.emoji} role="group" aria-label={t({ id: 'chat.react', message: 'React' })}>
          {EMOJI.map((emoji) => (
            <button
              key={emoji}
              type="button"
              aria-pressed={mine.has(emoji)}
              aria-label={words[emoji]}
              onClick={done(() => onReact(emoji, !mine.has(emoji)))}
            >
              {emoji}
            </button>
          ))}
        </div>
      ) : null}
      {actions.map(({ key, icon, words: said, act }) => (
        <button key={key} type="button" className={styles.item} onClick={done(act)}>
          <Icon name={icon} />
          {said}
        </button>
      ))}
      {actions.length === 0 && !onReact ? (
        <p className={styles.none}>
          <Trans id="chat.nothingToDo">There is nothing to do here now.</Trans>
        </p>
      ) : null}
    </div>
  );
}

/** Below its opener, or above it where there is no room below; never over the edge of the window. */
function usePlace(panel: RefObject<HTMLDivElement | null>, opener: HTMLElement): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    if (typeof element.showPopover === 'function') element.showPopover();
    const [button, box] = [opener.getBoundingClientRect(), element.getBoundingClientRect()];
    const below = button.bottom + box.height < window.innerHeight;
    const top = below ? button.bottom : Math.max(0, button.top - box.height);
    const wanted = document.dir === 'rtl' ? button.left : button.right - box.width;
    setPlace({ top, left: Math.max(0, Math.min(wanted, window.innerWidth - box.width)) });
    element.querySelector('button')?.focus();
    return () => {
      if (opener.isConnected && document.activeElement === document.body) opener.focus();
    };
  }, [panel, opener]);
  return place;
}
