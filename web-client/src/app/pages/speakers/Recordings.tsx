import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { heldRecordingsQuery } from '@/api/speakerQueries.ts';
import type { EventSpeaker } from '@/api/types.ts';
import { undecided } from '@/features/speakers/sorting.ts';
import styles from '@/features/speakers/Speakers.module.css';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';

/** Who has not said whether they may be recorded, and which recordings wait. Nothing where there is neither. */
export function Recordings({ slug, speakers }: { slug: string; speakers: readonly EventSpeaker[] }) {
  const held = useQuery(heldRecordingsQuery(slug)).data?.recordings ?? [];
  const open = undecided(speakers);
  return (
    <>
      {open.length > 0 ? <Undecided slug={slug} speakers={open} /> : null}
      {held.length > 0 ? (
        <Notice tone="waiting">
          <p>
            <Plural
              id="speakers.held"
              value={held.length}
              one="# recording is not public. Look at it and decide:"
              other="# recordings are not public. Look at them and decide:"
            />
          </p>
          <ul>
            {held.slice(0, 10).map(({ id, title }) => (
              <li key={id}>
                <Link to="/r/$recordingId" params={{ recordingId: id }}>
                  <bdi>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

function Undecided({ slug, speakers }: { slug: string; speakers: readonly EventSpeaker[] }) {
  const { t } = useLingui();
  const remind = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/events/{slug}/speakers/agreement-reminders', {
          params: { path: { slug } },
          body: { speakers: speakers.slice(0, 500).map(({ id }) => id) },
        }),
      ),
  });
  const count = remind.data?.people ?? 0;
  return (
    <div className={styles.buttons}>
      <p className={styles.quiet}>
        <Plural
          id="speakers.undecided"
          value={speakers.length}
          one="# speaker has not said whether they may be recorded."
          other="# speakers have not said whether they may be recorded."
        />
      </p>
      <Button size="s" icon="bell" busy={remind.isPending} onClick={() => remind.mutate()}>
        <Trans id="speakers.remindRecording">Remind them</Trans>
      </Button>
      <p role="status" className={styles.quiet}>
        {remind.data
          ? count > 0
            ? t({ id: 'speakers.reminded', message: 'Reminded by mail.' })
            : t({ id: 'speakers.remindedJust', message: 'They were reminded just now, or have no address here.' })
          : ''}
      </p>
      <FailedRequest error={remind.error} />
    </div>
  );
}
