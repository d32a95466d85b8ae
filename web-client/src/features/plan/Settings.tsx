import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import styles from './PlanEditor.module.css';

/** The hour at which a day of the programme begins. */
export function Settings({ dayChange, onSave }: { dayChange: string; onSave: (dayChange: string) => Promise<unknown> }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(dayChange.slice(0, 5));
  const [error, setError] = useState<string | undefined>();
  return (
    <section className={styles.settings} aria-labelledby="day-change">
      <h2 id="day-change">
        <Trans id="plan.days">Days</Trans>
      </h2>
      <Form
        onSubmit={() =>
          void onSave(typed).then(
            () => setError(undefined),
            (failed: unknown) => setError(asApiError(failed).message),
          )
        }
      >
        <TextField
          label={t({ id: 'plan.dayChange', message: 'A day of the programme begins at' })}
          hint={t({ id: 'plan.dayChangeHint', message: 'What begins earlier belongs to the evening before. Before noon.' })}
          type="time"
          required
          max="11:59"
          value={typed}
          error={error}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div>
          <Button type="submit">
            <Trans id="plan.save">Save</Trans>
          </Button>
        </div>
      </Form>
    </section>
  );
}
