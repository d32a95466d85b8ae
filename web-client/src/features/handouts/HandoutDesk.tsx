import { Trans, useLingui } from '@lingui/react/macro';
import type { Handout, HandoutWish } from '@/api/types.ts';
import { FileField, type KeptFile } from '@/ui/FileField.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { HandoutDialog } from './HandoutDialog.tsx';
import { HandoutRow } from './HandoutRow.tsx';
import styles from './Handouts.module.css';

const MOST = 20;
const NONE: readonly KeptFile[] = [];

interface Props {
  /** Of the session, for those who read the page by ear. */
  session: string;
  handouts: readonly Handout[];
  /** The most that one may have. */
  megabytes: number;
  onSend: Parameters<typeof FileField>[0]['onSend'];
  onShown: (id: string, wish: HandoutWish) => void;
  onSave: (id: string, wish: HandoutWish) => Promise<unknown>;
  onOrder: (ids: string[]) => void;
  onRemove: (id: string) => Promise<unknown>;
}

/** The files of a session for those who give them: each with when it is shown, and a place to add one. */
export function HandoutDesk({ session, handouts, megabytes, onSend, onShown, onSave, onOrder, onRemove }: Props) {
  const { t } = useLingui();
  const { opened, open, close } = useOpened<string>();
  const chosen = handouts.find(({ id }) => id === opened);
  const full = handouts.length >= MOST;
  const move = (at: number, by: number) => {
    const ids = handouts.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved) onOrder(ids.toSpliced(at + by, 0, moved));
  };
  return (
    <div className={styles.desk}>
      {handouts.length > 0 ? (
        <ol className={styles.rows} aria-label={t({ id: 'handout.listOf', message: `Files of ${session}` })}>
          {handouts.map((handout, at) => (
            <HandoutRow
              key={handout.id}
              handout={handout}
              onShown={(shown) => onShown(handout.id, wishOf({ ...handout, shown }))}
              onOpen={() => open(handout.id)}
              onUp={at > 0 ? () => move(at, -1) : null}
              onDown={at < handouts.length - 1 ? () => move(at, 1) : null}
            />
          ))}
        </ol>
      ) : null}
      <FileField
        label={t({ id: 'handout.addTo', message: `Add a file to ${session}` })}
        hint={
          full ? (
            <Trans id="handout.full">These are as many files as a session can hold.</Trans>
          ) : (
            <Trans id="handout.hint">
              PDF, office documents, text or pictures, up to {megabytes} MB. The audience sees a file once you say so.
            </Trans>
          )
        }
        files={NONE}
        most={Math.max(2, MOST - handouts.length)}
        disabled={full}
        accept=".pdf,.pptx,.odp,.docx,.odt,.xlsx,.ods,.txt,.png,.jpg,.jpeg"
        onSend={onSend}
        onRemove={() => {}}
      />
      {chosen ? (
        <HandoutDialog handout={chosen} onSave={(wish) => onSave(chosen.id, wish)} onRemove={() => onRemove(chosen.id)} onClose={close} />
      ) : null}
    </div>
  );
}

function wishOf({ title, language, shown }: Handout): HandoutWish {
  return { title, shown, ...(language ? { language } : {}) };
}
