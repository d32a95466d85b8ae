import { useLingui } from '@lingui/react';
import type { Partner, Speaker } from '@/api/types.ts';
import styles from './People.module.css';

/** Speakers with face, name, affiliation, country. Until there are photographs, the face is a pair of letters. */
export function SpeakerList({ speakers }: { speakers: readonly Speaker[] }) {
  const { i18n } = useLingui();
  const countries = new Intl.DisplayNames([i18n.locale], { type: 'region' });
  return (
    <ul className={styles.speakers}>
      {speakers.map((speaker) => (
        <li key={speaker.id} className={styles.speaker}>
          <span className={styles.face} aria-hidden>
            {letters(speaker.name)}
          </span>
          <span className={styles.text}>
            <span className={styles.name}>
              <bdi>{speaker.name}</bdi>
            </span>
            <span className={styles.from}>
              {[speaker.affiliation, speaker.country ? countries.of(speaker.country) : null].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function letters(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words[1]].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** Partners by tier, in the order the organiser gave. */
export function PartnerList({ partners }: { partners: readonly Partner[] }) {
  const tiers = [...new Set(partners.map((partner) => partner.tier))];
  return (
    <dl className={styles.tiers}>
      {tiers.map((tier) => (
        <div key={tier} className={styles.tier}>
          <dt>{tier}</dt>
          {partners
            .filter((partner) => partner.tier === tier)
            .map((partner) => (
              <dd key={partner.name}>{partner.name}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
