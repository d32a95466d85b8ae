import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button.tsx';
import { MeetingCard, NotConfigured } from './MeetingCard.tsx';
import { isShown } from './meeting.ts';
import type { MeetingGrant } from './meetingOptions.ts';
import { useMeeting } from './useMeeting.ts';
import styles from './stage.module.css';

export interface MeetingStageProps {
  /** The installation has a Jitsi deployment. Without one the stage says so and the rest of the room goes on. */
  configured: boolean;
  /** Title of the session. */
  title: string;
  /** Asks the server for a token, at the press of Join and once more when one is refused. */
  mint: () => Promise<MeetingGrant>;
  /** The meeting's server calls this person so. */
  onSeated?: ((occupant: string) => void) | undefined;
  /** True once this person is in the meeting, false when no longer. */
  onInside?: ((inside: boolean) => void) | undefined;
  /** People in the meeting, this one included, as the frame counts them. */
  onPeople?: ((count: number) => void) | undefined;
  onRecording?: ((on: boolean) => void) | undefined;
}

/**
 * The meeting on the stage: Jitsi's picture and sound in a frame, with its chat, polls, invitations and hang-up removed,
 * because those are the room's.
 */
export function MeetingStage(props: MeetingStageProps) {
  return props.configured ? <ConfiguredStage {...props} /> : <NotConfigured />;
}

function ConfiguredStage({ title, mint, onSeated, onInside, onPeople, onRecording }: MeetingStageProps) {
  const { t, i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const { meeting, join, leave } = useMeeting(place, {
    mint,
    lang: i18n.locale,
    title: t({ id: 'stage.frame', message: `Meeting: ${title}` }),
    onSeated: (occupant) => onSeated?.(occupant),
    onPeople: (count) => onPeople?.(count),
    onRecording: (on) => onRecording?.(on),
  });
  const inside = meeting.phase === 'inside';
  useEffect(() => {
    if (inside) onInside?.(true);
    return () => {
      if (inside) onInside?.(false);
    };
    // Told of changes only; a new callback is no news.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [inside]);

  return (
    <section className={styles.stage} aria-label={title}>
      <div ref={place} className={styles.frame} data-shown={isShown(meeting)} />
      <MeetingCard phase={meeting.phase} failure={meeting.failure} onJoin={join} />
      {inside ? (
        <div className={styles.bar}>
          <Button size="s" icon="signOut" onClick={leave}>
            <Trans id="stage.leave">Leave the meeting</Trans>
          </Button>
        </div>
      ) : null}
    </section>
  );
}
