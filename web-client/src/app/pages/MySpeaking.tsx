import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mySpeakingQuery } from '@/api/speakerQueries.ts';
import { MySpeakingCard } from '@/features/speakers/MySpeakingCard.tsx';
import styles from '@/features/speakers/Speakers.module.css';

/** Where this person speaks or is asked to; nothing while there is nothing to come. */
export function MySpeaking() {
  const { data } = useQuery(mySpeakingQuery);
  const coming = data?.speaking.filter(({ event, state }) => event.state !== 'past' && state !== 'declined') ?? [];
  if (coming.length === 0) return null;
  return (
    <section className={styles.cards} aria-labelledby="my-speaking">
      <h2 id="my-speaking">
        <Trans id="speaking.mine">You speak</Trans>
      </h2>
      {coming.map((one) => (
        <MySpeakingCard key={one.id} speaking={one} />
      ))}
    </section>
  );
}
