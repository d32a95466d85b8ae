import { useLingui } from '@lingui/react/macro';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField } from '@/ui/Field.tsx';
import styles from './KeysSheet.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Whether single keys work. */
  on: boolean;
  onChoose: (on: boolean) => void;
}

/** What each key does on the programme page. */
export function KeysSheet({ open, onClose, on, onChoose }: Props) {
  const { t } = useLingui();
  const keys: [string, string][] = [
    ['/', t({ id: 'keys.search', message: 'Search' })],
    ['g', t({ id: 'keys.view', message: 'List or grid' })],
    ['m', t({ id: 'keys.stars', message: 'Only my stars, or everything' })],
    ['[ ]', t({ id: 'keys.day', message: 'The day before, the next day' })],
    ['← ↑ ↓ →', t({ id: 'keys.move', message: 'In the grid: from session to session' })],
    ['s', t({ id: 'keys.star', message: 'In the grid: into my agenda, or out of it' })],
    ['Enter', t({ id: 'keys.open', message: 'Open the session' })],
    ['?', t({ id: 'keys.sheet', message: 'This sheet' })],
  ];
  return (
    <Dialog open={open} title={t({ id: 'programme.keys', message: 'Keys on this page' })} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        label={t({ id: 'keys.on', message: 'Single keys work' })}
        hint={t({ id: 'keys.onHint', message: 'Turn them off if you speak to your computer.' })}
        checked={on}
        onChange={(event) => onChoose(event.target.checked)}
      />
    </Dialog>
  );
}
