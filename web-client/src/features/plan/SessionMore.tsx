import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckField, ChoiceField, TextField } from '@/ui/Field.tsx';
import { LinkFields } from './LinkFields.tsx';
import { OtherLanguages } from './OtherLanguages.tsx';
import { RichArea } from './RichArea.tsx';
import type { PartProps } from './SessionBasics.tsx';
import { useStageWords } from './words.ts';
import styles from './SessionForm.module.css';

/** What most sessions share, folded away until it is wanted. */
export function SessionMore(part: PartProps) {
  const { t } = useLingui();
  const { values, change, fields } = part;
  return (
    <div className={styles.folds}>
      <Fold name={<Trans id="plan.session.stage">Stage and recording</Trans>}>
        <StageFields {...part} />
      </Fold>
      <Fold name={<Trans id="plan.session.more">Longer description, own word for the kind, day</Trans>}>
        <RichArea
          label={t({ id: 'plan.session.description', message: 'Longer description' })}
          maxLength={50_000}
          value={values.text.description}
          error={fields['text/description']}
          onChange={(description) => change({ text: { ...values.text, description } })}
        />
        <TextField
          label={t({ id: 'plan.session.kindName', message: 'Your own word for the kind' })}
          hint={t({ id: 'plan.session.kindNameHint', message: 'For example “Podium”; otherwise the kind chosen above is shown.' })}
          maxLength={60}
          value={values.kindName}
          onChange={(event) => change({ kindName: event.target.value })}
        />
        <TextField
          label={t({ id: 'plan.session.day', message: 'Day of the programme' })}
          hint={t({ id: 'plan.session.dayHint', message: 'Only where it is not the day of the start.' })}
          type="date"
          value={values.day}
          error={fields['day']}
          onChange={(event) => change({ day: event.target.value })}
        />
      </Fold>
      <Fold name={<Trans id="plan.session.links">Links</Trans>} count={values.links.length}>
        <LinkFields links={values.links} onChange={(links) => change({ links })} />
      </Fold>
      <Fold name={<Trans id="plan.session.texts">In other languages</Trans>} count={Object.keys(values.texts).length}>
        <OtherLanguages texts={values.texts} own={values.language} onChange={(texts) => change({ texts })} />
      </Fold>
    </div>
  );
}

function Fold({ name, count, children }: { name: ReactNode; count?: number; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>
        {name}
        {count ? ` (${count})` : ''}
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}

function StageFields({ values, change }: PartProps) {
  const { t } = useLingui();
  const stages = useStageWords();
  return (
    <>
      <ChoiceField
        legend={t({ id: 'new.stage', message: 'How the audience receives it' })}
        name="stage"
        value={values.stage}
        onChange={(stage) => change({ stage: stage === 'meeting' || stage === 'in-person' ? stage : 'broadcast' })}
        choices={(['broadcast', 'meeting', 'in-person'] as const).map((value) => ({ value, label: stages[value] }))}
      />
      <CheckField
        label={t({ id: 'new.recorded', message: 'Record it' })}
        hint={t({ id: 'new.recordedHint', message: 'People are asked before they enter.' })}
        checked={values.recorded && !values.doNotRecord}
        disabled={values.doNotRecord}
        onChange={(event) => change({ recorded: event.target.checked })}
      />
      <CheckField
        label={t({ id: 'plan.session.doNotRecord', message: 'Do not record' })}
        hint={t({ id: 'plan.session.doNotRecordHint', message: 'A speaker wants no recording; the programme says so.' })}
        checked={values.doNotRecord}
        onChange={(event) => change({ doNotRecord: event.target.checked })}
      />
    </>
  );
}
