import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answersQuery } from '@/api/registrationQueries.ts';
import type { RegisteredPerson, RegistrationDecision } from '@/api/types.ts';
import { AnswerList } from './questions/AnswerList.tsx';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Loading } from '@/ui/States.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useModeWords, useStateWords } from './useStateWords.ts';
import styles from './DecisionList.module.css';

interface Props {
  slug: string;
  person: RegisteredPerson;
  onDecide: (decision: RegistrationDecision) => Promise<unknown>;
  onClose: () => void;
}

/** One person's registration: where it stands, what was answered. */
export function PersonDialog({ slug, person, onDecide, onClose }: Props) {
  const words = useStateWords();
  const mode = useModeWords();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <ReasonDialog
        kind="withdraw"
        many={1}
        onDone={(reason) => onDecide({ decision: 'withdraw', registrations: [person.id], ...(reason ? { reason } : {}) })}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open title={person.name} onClose={onClose}>
      <p className={styles.quiet}>
        <bdi>{person.email}</bdi> · {words(person.state)}
        {person.mode ? ` · ${mode(person.mode)}` : null}
      </p>
      {person.reason ? <q>{person.reason}</q> : null}
      {person.answered ? <Answers slug={slug} id={person.id} /> : null}
      {person.state === 'confirmed' ? (
        <div>
          <Button look="quiet" onClick={() => setAsking(true)}>
            <Trans id="reason.withdraw">Take the seat back</Trans>
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}

function Answers({ slug, id }: { slug: string; id: string }) {
  const { t } = useLingui();
  const { data, error } = useQuery(answersQuery(slug, id));
  if (error) return <Notice tone="error" title={t({ id: 'error.offline', message: 'The server cannot be reached' })} />;
  if (!data) return <Loading />;
  return (
    <>
      <AnswerList questions={data.questions} answers={data.answers} />
      {data.withheld ? (
        <p className={styles.quiet}>
          <Trans id="answers.withheld">There are confidential answers, which others read.</Trans>
        </p>
      ) : null}
    </>
  );
}
