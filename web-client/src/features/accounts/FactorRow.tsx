import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Factor.module.css';

interface Props {
  name: string;
  createdAt: string;
  usedAt?: string | undefined;
  onRemove: () => void;
  /** Where it can be called something else. */
  onRename?: (name: string) => void;
}

/** One way to show who one is: since when, when last, and its end by two presses. */
export function FactorRow({ name, createdAt, usedAt, onRemove, onRename }: Props) {
  const { t, i18n } = useLingui();
  const [sure, setSure] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const day = shortDay(createdAt, ownZone(), i18n.locale);
  const last = usedAt ? shortDay(usedAt, ownZone(), i18n.locale) : '';
  if (renaming && onRename) {
    const done = (wish: string) => {
      setRenaming(false);
      if (wish && wish !== name) onRename(wish);
    };
    return (
      <li className={styles.row}>
        <NameForm name={name} onDone={done} />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <Icon name="key" />
      <div className={styles.grow}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={styles.quiet}>
          {last ? (
            <Trans id="factor.sinceUsed">
              Since {day}, last used {last}
            </Trans>
          ) : (
            <Trans id="factor.since">Since {day}</Trans>
          )}
        </p>
      </div>
      {onRename ? (
        <Button size="s" look="quiet" aria-label={t({ id: 'passkey.rename', message: `Rename ${name}` })} onClick={() => setRenaming(true)}>
          <Trans id="passkey.renameShort">Rename</Trans>
        </Button>
      ) : null}
      <Button
        size="s"
        look={sure ? 'secondary' : 'quiet'}
        aria-label={t({ id: 'factor.remove', message: `Remove ${name}` })}
        onClick={() => (sure ? onRemove() : setSure(true))}
      >
        {sure ? <Trans id="factor.removeSure">Yes, remove it</Trans> : <Trans id="factor.removeShort">Remove</Trans>}
      </Button>
    </li>
  );
}

function NameForm({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(name);
  return (
    <Form onSubmit={() => onDone(text.trim())}>
      <TextField
        label={t({ id: 'passkey.name', message: 'Name of this passkey' })}
        required
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="s">
        <Trans id="passkey.renameSave">Save</Trans>
      </Button>
    </Form>
  );
}
