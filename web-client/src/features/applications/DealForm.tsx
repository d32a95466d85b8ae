import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import styles from './Readers.module.css';

const USUAL = 2;
const MOST = 5;

/** So many readers for each application, dealt evenly. */
export function DealForm({ busy, onDeal }: { busy: boolean; onDeal: (each: number) => void }) {
  const { t } = useLingui();
  const [each, setEach] = useState(USUAL);
  return (
    <Form onSubmit={() => onDeal(each)}>
      <div className={styles.deal}>
        <SelectField
          label={t({ id: 'readers.each', message: 'Readers of each application' })}
          value={String(each)}
          onChange={(value) => setEach(Number(value))}
          options={Array.from({ length: MOST }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }))}
        />
        <Button type="submit" busy={busy}>
          <Trans id="readers.deal">Deal evenly</Trans>
        </Button>
      </div>
    </Form>
  );
}
