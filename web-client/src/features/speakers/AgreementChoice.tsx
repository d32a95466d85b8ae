import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { ChoiceField } from '@/ui/Field.tsx';
import styles from './Speakers.module.css';

export type Said = 'yes' | 'no' | 'later';

interface Props {
  said: Said;
  onSay: (said: Said) => void;
  /** The wording. */
  children: ReactNode;
}

/** Whether one may be recorded, beside the answer to the invitation: the wording, and a choice that may wait. */
export function AgreementChoice({ said, onSay, children }: Props) {
  const { t } = useLingui();
  const id = useId();
  return (
    <section className={styles.agreement} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        <Trans id="agreement.heading">May your sessions be recorded?</Trans>
      </h2>
      {/* A long wording scrolls by itself, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.wording} role="group" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
      <ChoiceField
        legend={t({ id: 'agreement.answer', message: 'Your answer, if you come' })}
        name="agreement"
        value={said}
        onChange={(next) => onSay(next as Said)}
        choices={[
          { value: 'yes', label: t({ id: 'agreement.yes', message: 'I agree' }) },
          { value: 'no', label: t({ id: 'agreement.no', message: 'I do not agree' }) },
          { value: 'later', label: t({ id: 'agreement.later', message: 'I will say later' }) },
        ]}
      />
      <p className={styles.quiet}>
        <Trans id="agreement.keptLater">Your answer is kept with this wording and the time. You can change it on your own page.</Trans>
      </p>
    </section>
  );
}
