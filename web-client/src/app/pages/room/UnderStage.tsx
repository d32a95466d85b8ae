import type { ReactNode } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { HandButton } from '@/features/crowd/HandButton.tsx';
import { ReactionBar } from '@/features/crowd/ReactionBar.tsx';
import type { StageState } from '@/features/room/stageTopic.ts';
import styles from './UnderStage.module.css';

/** What one does without words: react, raise a hand. Behind it what the page itself offers. */
export function UnderStage({ page, stage, children }: { page: SessionPage; stage: StageState; children?: ReactNode }) {
  const over = stage.state === 'ended';
  if (over && !children) return null;
  return (
    <div className={styles.row}>
      {over ? null : (
        <>
          <ReactionBar sessionId={page.session.id} />
          <HandButton sessionId={page.session.id} />
        </>
      )}
      <div className={styles.more}>{children}</div>
    </div>
  );
}
