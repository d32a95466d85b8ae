import { Trans, useLingui } from '@lingui/react/macro';
import type { SpeakerSlot } from '@/api/types.ts';
import { roughWait } from '@/i18n/dates.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Card } from '@/ui/Page.tsx';
import { When } from '@/ui/When.tsx';
import { useNow } from '@/ui/useNow.ts';
import styles from './Speakers.module.css';
import { nextSlot } from './sorting.ts';

/** The session that comes next, how long that is, and the way into its room. */
export function NextSlot({ slots, zone }: { slots: readonly SpeakerSlot[]; zone: string }) {
  const { i18n } = useLingui();
  const now = useNow(10_000);
  const slot = nextSlot(slots, now);
  if (!slot) return null;
  const wait = roughWait(Date.parse(slot.startsAt) - now, i18n.locale);
  const begun = Date.parse(slot.startsAt) <= now;
  return (
    <Card>
      <p className={styles.count} role="timer">
        {begun ? <Trans id="speaking.now">Your session is on now</Trans> : <Trans id="speaking.in">You speak in {wait}</Trans>}
      </p>
      <p className={styles.title}>
        <bdi>{slot.title}</bdi>
      </p>
      <p className={styles.quiet}>
        <When at={slot.startsAt} zone={zone} />
      </p>
      {slot.stage === 'in-person' ? null : (
        <div className={styles.buttons}>
          <ButtonLink to="/s/$sessionId" params={{ sessionId: slot.id }} look="primary" size="l" icon="stage">
            <Trans id="speaking.room">Enter the room</Trans>
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
