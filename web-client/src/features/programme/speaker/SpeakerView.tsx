import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { faceOf } from '@/api/portraits.ts';
import type { SpeakerPage } from '@/api/types.ts';
import { Face } from '@/ui/Face.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { Joined } from '@/ui/Joined.tsx';
import { SpeakerSessions } from './SpeakerSessions.tsx';
import styles from './SpeakerView.module.css';

/** Who it is, and when to hear them. */
export function SpeakerView({ page }: { page: SpeakerPage }) {
  const { i18n } = useLingui();
  const { speaker, bio, links } = page;
  const country = speaker.country ? new Intl.DisplayNames([i18n.locale], { type: 'region' }).of(speaker.country) : null;
  return (
    <article className={styles.speaker} aria-labelledby="speaker-name">
      <header className={styles.head}>
        <Face name={speaker.name} size="l" {...faceOf(speaker)} />
        <div className={styles.who}>
          <h1 id="speaker-name" className={styles.name} dir="auto">
            {speaker.name}
          </h1>
          <p className={styles.from}>
            <Joined parts={[speaker.affiliation, country]} />
          </p>
        </div>
      </header>
      {bio ? <RichText html={bio} /> : null}
      {links.length > 0 ? (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url} rel="noopener nofollow ugc">
                <bdi>{link.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {page.sessions.length > 0 ? (
        <section className={styles.part} aria-labelledby="speaker-sessions">
          <h2 id="speaker-sessions">
            <Trans id="speaker.sessions">In the programme</Trans>
          </h2>
          <SpeakerSessions page={page} />
        </section>
      ) : null}
    </article>
  );
}
