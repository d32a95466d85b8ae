import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { faceOf } from '@/api/portraits.ts';
import type { Speaker } from '@/api/types.ts';
import { Face } from '@/ui/Face.tsx';
import { Joined } from '@/ui/Joined.tsx';
import styles from './SpeakerLinks.module.css';

/** Those who speak, each with the way to their page. */
export function SpeakerLinks({ slug, speakers }: { slug: string; speakers: readonly Speaker[] }) {
  const { i18n } = useLingui();
  const countries = new Intl.DisplayNames([i18n.locale], { type: 'region' });
  return (
    <ul className={styles.speakers}>
      {speakers.map((speaker) => (
        <li key={speaker.id} className={styles.speaker}>
          <Face name={speaker.name} {...faceOf(speaker)} />
          <div className={styles.text}>
            <Link to="/e/$slug/speakers/$speakerId" params={{ slug, speakerId: speaker.id }} className={styles.name}>
              <bdi>{speaker.name}</bdi>
            </Link>
            <span className={styles.from}>
              <Joined parts={[speaker.affiliation, speaker.country ? countries.of(speaker.country) : null]} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
