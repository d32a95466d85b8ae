import { Trans, useLingui } from '@lingui/react/macro';
import type { ReviewRules } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import styles from './CriteriaFields.module.css';

type Criteria = ReviewRules['criteria'];

const MOST = 12;
const WEIGHTS = [1, 2, 3, 4, 5];

const freshId = (): string => `c${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`;

/** What is judged, and how much each counts. */
export function CriteriaFields({ criteria, onChange }: { criteria: Criteria; onChange: (criteria: Criteria) => void }) {
  const { t } = useLingui();
  const change = (id: string, part: Partial<Criteria[number]>) =>
    onChange(criteria.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>
        <Trans id="reviewRules.criteria">Criteria</Trans>
      </legend>
      {criteria.map((one, at) => {
        const number = at + 1;
        return (
          <div key={one.id} className={styles.line}>
            <TextField
              label={t({ id: 'reviewRules.criterion', message: `Criterion ${number}` })}
              required
              maxLength={200}
              value={one.label}
              onChange={(event) => change(one.id, { label: event.target.value })}
            />
            <SelectField
              label={t({ id: 'reviewRules.weight', message: 'Counts' })}
              value={String(one.weight)}
              onChange={(weight) => change(one.id, { weight: Number(weight) })}
              options={[...new Set([...WEIGHTS, one.weight])].map((weight) => ({ value: String(weight), label: `×${weight}` }))}
            />
            <Button look="quiet" icon="trash" onClick={() => onChange(criteria.filter(({ id }) => id !== one.id))}>
              <Trans id="reviewRules.remove">Remove</Trans>
              <span className="visually-hidden"> {one.label}</span>
            </Button>
          </div>
        );
      })}
      {criteria.length < MOST ? (
        <div>
          <Button icon="plus" onClick={() => onChange([...criteria, { id: freshId(), label: '', weight: 1 }])}>
            <Trans id="reviewRules.add">Add a criterion</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
