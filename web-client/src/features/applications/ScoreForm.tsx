import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewQueue, ReviewWords } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import styles from './Reviews.module.css';

interface Props {
  criteria: ReviewQueue['criteria'];
  scale: number;
  words: ReviewWords;
  /** Decided already: what was said stays. */
  closed: boolean;
  onChange: (words: ReviewWords) => void;
}

/** Points by criterion, a comment, and the way out for those who are too near. */
export function ScoreForm({ criteria, scale, words, closed, onChange }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const points = Array.from({ length: scale }, (_, n) => n + 1);
  const score = (id: string, value: number) => onChange({ ...words, scores: { ...words.scores, [id]: value } });
  return (
    <fieldset className={styles.scores} disabled={closed}>
      <legend className="visually-hidden">{t({ id: 'review.mine', message: 'My points' })}</legend>
      {criteria.map((criterion) => (
        <fieldset key={criterion.id} className={styles.criterion}>
          <legend className={styles.criterionName}>{criterion.label}</legend>
          <div className={styles.points}>
            {points.map((value) => (
              <label key={value} className={styles.point}>
                <input
                  type="radio"
                  name={`score-${criterion.id}`}
                  className="visually-hidden"
                  checked={words.scores[criterion.id] === value}
                  onChange={() => score(criterion.id, value)}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <TextArea
        label={t({ id: 'review.comment', message: 'Comment for those who decide' })}
        maxLength={3000}
        value={words.comment}
        onChange={(event) => onChange({ ...words, comment: event.target.value })}
      />
      <div>
        <Button look="quiet" onClick={() => setAsking(true)}>
          <Trans id="review.conflict">I am too near to judge</Trans>
        </Button>
      </div>
      {asking ? (
        <ConflictDialog
          onClose={() => setAsking(false)}
          onLeave={() => {
            setAsking(false);
            onChange({ ...words, conflict: true });
          }}
        />
      ) : null}
    </fieldset>
  );
}

function ConflictDialog({ onLeave, onClose }: { onLeave: () => void; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open title={t({ id: 'review.conflictTitle', message: 'Leave this application to others?' })} onClose={onClose}>
      <p>
        <Trans id="review.conflictText">
          You do not see it any more, and your points for it do not count. Until it is decided you can take this back; your points are gone
          then.
        </Trans>
      </p>
      <div className={styles.row}>
        <Button look="primary" onClick={onLeave}>
          <Trans id="review.conflictYes">Leave it to others</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="review.conflictNo">I can judge it</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
