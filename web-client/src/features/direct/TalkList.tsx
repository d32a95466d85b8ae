import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import type { DirectPerson, DirectTalk } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Face } from '@/ui/Face.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { talksQuery } from './directQueries.ts';
import styles from './Direct.module.css';

/** With whom this person talks at the event. */
export function TalkList({ slug, onOpen }: { slug: string; onOpen: (person: DirectPerson) => void }) {
  const { data, error, refetch } = useQuery(talksQuery(slug));
  return (
    <TalkListView
      talks={data?.talks}
      error={error ? asApiError(error).message : undefined}
      onRetry={() => void refetch()}
      onOpen={onOpen}
    />
  );
}

interface Props {
  talks: readonly DirectTalk[] | undefined;
  error: string | undefined;
  onRetry: () => void;
  onOpen: (person: DirectPerson) => void;
}

export function TalkListView({ talks, error, onRetry, onOpen }: Props) {
  const { t } = useLingui();
  if (!talks && error)
    return <Failure title={t({ id: 'direct.failed', message: 'Your messages could not be read' })} detail={error} onRetry={onRetry} />;
  if (!talks) return <Loading />;
  if (talks.length === 0) {
    return (
      <Empty icon="mail" title={t({ id: 'direct.empty', message: 'No messages yet' })}>
        <Trans id="direct.emptyText">Choose somebody in the list of people. Nobody but the two of you reads it.</Trans>
      </Empty>
    );
  }
  return (
    <ul className={styles.talks}>
      {talks.map((talk) => (
        <li key={talk.person.id}>
          <TalkRow talk={talk} onOpen={() => onOpen(talk.person)} />
        </li>
      ))}
    </ul>
  );
}

function TalkRow({ talk: { person, last, unread }, onOpen }: { talk: DirectTalk; onOpen: () => void }) {
  const { t, i18n } = useLingui();
  return (
    <button type="button" className={styles.talk} onClick={onOpen}>
      <Face name={person.name} />
      <span className={styles.about}>
        <span className={styles.talkHead}>
          <bdi className={styles.name}>{person.name}</bdi>
          <time dateTime={last.at} className={styles.at}>
            {clockTime(last.at, ownZone(), i18n.locale)}
          </time>
        </span>
        <span className={unread > 0 ? `${styles.last} ${styles.fresh}` : styles.last} dir="auto">
          {last.mine ? (
            <>
              <Trans id="direct.mine">You:</Trans>{' '}
            </>
          ) : null}
          {last.text}
        </span>
      </span>
      {unread > 0 ? (
        <span className={styles.unread}>
          <span aria-hidden>{unread}</span>
          <span className="visually-hidden">{t({ id: 'direct.unread', message: `${unread} unread` })}</span>
        </span>
      ) : null}
    </button>
  );
}
