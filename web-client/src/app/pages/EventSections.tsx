import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EventPage } from '@/api/types.ts';
import { PartnerList } from '@/features/catalogue/PartnerList.tsx';
import { Practical } from '@/features/catalogue/Practical.tsx';
import { NowStrip } from '@/features/programme/NowStrip.tsx';
import { Programme } from '@/features/programme/Programme.tsx';
import { SpeakerLinks } from '@/features/programme/SpeakerLinks.tsx';
import { WholeProgramme } from '@/features/programme/WholeProgramme.tsx';
import { count } from '@/i18n/dates.ts';
import styles from './EventSections.module.css';

/** Everything below the fold of an event, with a row of ways to it. */
export function EventSections({ page }: { page: EventPage }) {
  const { t } = useLingui();
  const { event, sessions, speakers, partners } = page;
  const parts = [
    { id: 'about', name: t({ id: 'event.part.about', message: 'About' }), shown: page.description !== '' },
    { id: 'programme', name: t({ id: 'event.part.programme', message: 'Programme' }), shown: true },
    { id: 'speakers', name: t({ id: 'event.part.speakers', message: 'Speakers' }), shown: speakers.length > 0 },
    { id: 'partners', name: t({ id: 'event.part.partners', message: 'Partners' }), shown: partners.length > 0 },
    { id: 'practical', name: t({ id: 'event.part.practical', message: 'Practical' }), shown: true },
  ].filter((part) => part.shown);
  const section = (id: string, children: ReactNode) => {
    const part = parts.find((one) => one.id === id);
    return part ? (
      <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{part.name}</h2>
        {children}
      </section>
    ) : null;
  };
  return (
    <>
      <nav className={styles.nav} aria-label={t({ id: 'event.parts', message: 'On this page' })}>
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{part.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.sections}>
        {event.state === 'live' || event.state === 'upcoming' ? <NowStrip slug={event.slug} sessions={sessions} zone={event.zone} /> : null}
        {section(
          'about',
          <div className={styles.about}>
            {page.description.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph.slice(0, 40)} dir="auto">
                {paragraph}
              </p>
            ))}
          </div>,
        )}
        {section('programme', <ProgrammePart page={page} />)}
        {section('speakers', <SpeakersPart page={page} />)}
        {section('partners', <PartnerList partners={partners} />)}
        {section('practical', <Practical page={page} />)}
        {event.organisation.name.includes('demo') || event.organisation.name.includes('Demo') ? (
          <p className={styles.demo}>
            <Trans id="event.demo">This is demo content: the facts are those of a real programme, the people are invented.</Trans>
          </p>
        ) : null}
      </div>
    </>
  );
}

/** A large programme stands on its own page; here is what is on, what comes next, and the way there. */
function ProgrammePart({ page: { event, sessions, sessionCount, tracks } }: { page: EventPage }) {
  const { i18n } = useLingui();
  const whole = sessionCount === sessions.length;
  const many = count(sessionCount, i18n.locale);
  return (
    <>
      {whole ? null : (
        <p className={styles.many}>
          <Trans id="programme.many">The programme has {many} sessions. Here is what is on and what comes next.</Trans>
        </p>
      )}
      {sessionCount > 1 ? <WholeProgramme slug={event.slug} /> : null}
      {whole || sessions.length > 0 ? (
        <Programme slug={event.slug} sessions={sessions} tracks={whole ? tracks : []} zone={event.zone} />
      ) : null}
    </>
  );
}

function SpeakersPart({ page: { event, speakers, speakerCount } }: { page: EventPage }) {
  const { i18n } = useLingui();
  const more = count(speakerCount - speakers.length, i18n.locale);
  return (
    <>
      <SpeakerLinks slug={event.slug} speakers={speakers} />
      {speakerCount > speakers.length ? (
        <p className={styles.many}>
          <Trans id="event.moreSpeakers">And {more} more, each with their session in the programme.</Trans>
        </p>
      ) : null}
    </>
  );
}
