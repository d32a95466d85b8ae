import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReaderProgress, ReaderWish } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { ReaderList } from './ReaderList.tsx';
import styles from './Readers.module.css';

interface Props {
  applications: readonly string[];
  readers: readonly ReaderProgress[];
  busy: boolean;
  onAssign: (wish: ReaderWish) => void;
  onClose: () => void;
}

/** Gives what was chosen to reviewers by hand, or takes it away from them. */
export function AssignDialog({ applications, readers, busy, onAssign, onClose }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const count = applications.length;
  const none = chosen.size === 0;
  const assign = (give: boolean) => {
    if (!none) onAssign({ applications: [...applications], reviewers: [...chosen], give });
  };
  const pick = (id: string, on: boolean) => setChosen(on ? new Set([...chosen, id]) : new Set([...chosen].filter((one) => one !== id)));
  return (
    <Dialog open title={t({ id: 'readers.title', message: 'Who reads' })} onClose={onClose}>
      <Form onSubmit={() => assign(true)}>
        <p>
          <Plural id="readers.chosen" value={count} one="For # application:" other="For # applications:" />
        </p>
        {readers.length === 0 ? <ReaderList readers={readers} /> : null}
        {readers.map(({ id, name, given }) => (
          <CheckField
            key={id}
            label={name}
            hint={t({ id: 'readers.has', message: `Has ${given} to read` })}
            checked={chosen.has(id)}
            onChange={(event) => pick(id, event.target.checked)}
          />
        ))}
        <div className={styles.row}>
          <Button type="submit" look="primary" busy={busy} aria-disabled={none}>
            <Trans id="readers.give">Give them to read</Trans>
          </Button>
          <Button look="quiet" aria-disabled={none || busy} onClick={() => busy || assign(false)}>
            <Trans id="readers.take">Take away</Trans>
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
