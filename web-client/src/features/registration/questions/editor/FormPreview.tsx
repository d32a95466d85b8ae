import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { Card } from '@/ui/Page.tsx';
import { Empty } from '@/ui/States.tsx';
import { faultsOf, type Values } from '../answers.ts';
import { FaultSummary, FormFields } from '../FormFields.tsx';
import { Button } from '@/ui/Button.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

/** The form as attendees will see it, in the language of this page; nothing that is typed goes anywhere. */
export function FormPreview({ questions }: { questions: readonly FormQuestion[] }) {
  const { t } = useLingui();
  const [values, setValues] = useState<Values>({});
  const [tries, setTries] = useState(0);
  const faults = tries > 0 ? faultsOf(questions, values) : {};
  if (questions.length === 0) return <Empty icon="question" title={t({ id: 'form.empty', message: 'Nothing is asked yet' })} />;
  return (
    <Card>
      <Form onSubmit={() => setTries(tries + 1)}>
        <FaultSummary questions={questions} faults={faults} tries={tries} />
        <FormFields questions={questions} values={values} faults={faults} onChange={setValues} />
        <div>
          <Button type="submit">
            <Trans id="form.try">Try it</Trans>
          </Button>
        </div>
        {tries > 0 && Object.keys(faults).length === 0 ? (
          <Notice tone="success">
            <Trans id="form.fits">These answers would be taken. Nothing was sent.</Trans>
          </Notice>
        ) : null}
      </Form>
    </Card>
  );
}
