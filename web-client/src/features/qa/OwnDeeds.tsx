import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { Question } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import type { QaDeeds } from './deeds.ts';
import { WriteDialog } from './WriteDialog.tsx';
import styles from './QaPanel.module.css';

const RewordDialog = lazy(() => import('./RewordDialog.tsx').then((m) => ({ default: m.RewordDialog })));

/** What authors do with their own, and speakers with anybody's. */
export function OwnDeeds({ question, canWrite, deeds }: { question: Question; canWrite: boolean; deeds: QaDeeds }) {
  const [writing, setWriting] = useState(false);
  const [rewording, setRewording] = useState(false);
  const mayTakeBack = question.mine && question.state === 'open';
  // What people voted for stays what they voted for.
  const mayReword = mayTakeBack && question.votes === 0;
  if (!mayTakeBack && !canWrite) return null;
  return (
    <p className={styles.deeds}>
      {canWrite ? (
        <Button size="s" onClick={() => setWriting(true)}>
          <Trans id="qa.write.deed">Answer in writing</Trans>
        </Button>
      ) : null}
      {mayReword ? (
        <Button size="s" look="quiet" onClick={() => setRewording(true)}>
          <Trans id="qa.reword">Reword</Trans>
        </Button>
      ) : null}
      {mayTakeBack ? (
        <Button size="s" look="quiet" onClick={() => deeds.withdraw(question.id)}>
          <Trans id="qa.withdraw">Take back</Trans>
        </Button>
      ) : null}
      <Suspense>
        {rewording ? (
          <RewordDialog question={question} onReword={(text) => deeds.edit(question.id, text)} onClose={() => setRewording(false)} />
        ) : null}
      </Suspense>
      {writing ? (
        <WriteDialog question={question} onWrite={(text) => deeds.write(question.id, text)} onClose={() => setWriting(false)} />
      ) : null}
    </p>
  );
}
