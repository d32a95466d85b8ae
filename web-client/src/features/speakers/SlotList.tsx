import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SpeakerSlot } from '@/api/types.ts';
import { Joined } from '@/ui/Joined.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import styles from './Speakers.module.css';

interface Props {
  slots: readonly SpeakerSlot[];
  zone: string;
  /** Of the one who speaks. */
  name: string;
  /** What belongs to a session, below it. */
  renderUnder?: (slot: SpeakerSlot) => ReactNode;
}

/** When and where somebody speaks, by the clocks of the event and the reader's own. */
export function SlotList({ slots, zone, name, renderUnder }: Props) {
  if (slots.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans id="speaking.noSession">Your session has no time yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.slots}>
      {slots.map((slot) => (
        <li key={slot.id} className={styles.slot}>
          <p className={styles.when}>
            <When at={slot.startsAt} zone={zone} />
            <SlotMarks slot={slot} />
          </p>
          <p className={slot.cancelled ? `${styles.title} ${styles.off}` : styles.title}>
            <bdi>{slot.title}</bdi>
          </p>
          <p className={styles.quiet}>
            <Joined parts={[slot.room, ...slot.speakers.filter((one) => one !== name)]} />
          </p>
          {renderUnder?.(slot)}
        </li>
      ))}
    </ul>
  );
}

function SlotMarks({ slot }: { slot: SpeakerSlot }) {
  if (slot.cancelled) {
    return (
      <Pill tone="info" icon="close">
        <Trans id="speaking.cancelled">Cancelled</Trans>
      </Pill>
    );
  }
  if (slot.released) return null;
  return (
    <Pill tone="plain">
      <Trans id="speaking.planned">Still being planned</Trans>
    </Pill>
  );
}
