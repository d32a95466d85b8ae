import { Trans } from '@lingui/react/macro';
import type { SessionPage } from '@/api/types.ts';
import type { StageState } from '@/features/room/stageTopic.ts';
import { Pill } from '@/ui/Pill.tsx';
import { StageSlot } from '../room/StageSlot.tsx';
import styles from './Control.module.css';

/** What the audience sees, small, and whether anything arrives that they could see. */
export function StageCard({ page, stage }: { page: SessionPage; stage: StageState }) {
  const broadcast = page.media.kind === 'broadcast';
  return (
    <div className={styles.stage}>
      <div className={styles.dark}>
        <div className={styles.picture}>
          <StageSlot page={page} stage={stage} />
        </div>
      </div>
      {broadcast && stage.state !== 'ended' ? (
        <p className={styles.source}>
          {stage.ready ? (
            <Pill tone="success" icon="check">
              <Trans id="control.source">A picture arrives</Trans>
            </Pill>
          ) : (
            <Pill tone="waiting" icon="eyeOff">
              <Trans id="control.noSource">No picture arrives</Trans>
            </Pill>
          )}
          <span className={styles.small}>
            <Trans id="control.delay">The audience sees this a few seconds late.</Trans>
          </span>
        </p>
      ) : null}
    </div>
  );
}
