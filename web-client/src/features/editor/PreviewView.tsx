import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EventPage, ProgrammePage } from '@/api/types.ts';
import { clockTime, dayRange, longDay } from '@/i18n/dates.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import styles from './Preview.module.css';

interface Props {
  page: EventPage;
  programme: ProgrammePage;
  /** Where, in which languages, at what cost. */
  practical: ReactNode;
  partners: ReactNode;
  /** The questions of the registration, which take no answer. */
  questions: ReactNode;
}

/** A draft as those who come would read it, and nothing in it can be pressed. */
export function PreviewView({ page, programme, practical, partners, questions }: Props) {
  const { t, i18n } = useLingui();
  const { event, description } = page;
  return (
    <Page width="reading">
      <div className={styles.note}>
        <Notice tone="waiting" title={t({ id: 'preview.title', message: 'This is a preview' })}>
          <Trans id="preview.text">It shows what is in the draft. Nobody can register here.</Trans>
        </Notice>
      </div>
      <PageHead title={event.title} lead={<span dir="auto">{event.summary}</span>} />
      <div className={styles.parts}>
        <p>
          {dayRange(event.startsAt, event.endsAt, event.zone, i18n.locale)} · <bdi>{event.organisation.name}</bdi>
        </p>
        {description.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph.slice(0, 40)} dir="auto">
            {paragraph}
          </p>
        ))}
        <Part title={t({ id: 'event.part.programme', message: 'Programme' })}>
          <PlannedDays programme={programme} />
        </Part>
        {partners ? <Part title={t({ id: 'event.part.partners', message: 'Partners' })}>{partners}</Part> : null}
        <Part title={t({ id: 'event.part.practical', message: 'Practical' })}>{practical}</Part>
        {questions ? <Part title={t({ id: 'preview.questions', message: 'What is asked at registration' })}>{questions}</Part> : null}
      </div>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <h2>{title}</h2>
      {children}
    </Card>
  );
}

/** At most so many lines: a preview is looked through, not searched. */
const MOST = 500;

function PlannedDays({ programme: { days, sessions, speakers, rooms, event } }: { programme: ProgrammePage }) {
  const { i18n } = useLingui();
  const people = new Map(speakers.map(({ id, name }) => [id, name]));
  const places = new Map(rooms.map(({ id, name }) => [id, name]));
  if (sessions.length === 0) return <Trans id="preview.noSessions">No sessions yet.</Trans>;
  const shown = sessions.slice(0, MOST);
  // A day of the programme is a date: noon is in it wherever it is read.
  const named = (day: string) => longDay(`${day}T12:00:00Z`, 'UTC', i18n.locale);
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <section key={day} aria-label={named(day)}>
          <h3>{named(day)}</h3>
          <ol className={styles.sessions}>
            {shown
              .filter((session) => session.day === day)
              .map(({ id, startsAt, title, speakers: cast, room, cancelled }) => (
                <li key={id} className={styles.session}>
                  <time dateTime={startsAt}>{clockTime(startsAt, event.zone, i18n.locale)}</time>
                  <span className={cancelled ? styles.cancelled : undefined}>
                    <bdi>{title}</bdi>
                    <span className={styles.by}>
                      {[...cast.map((one) => people.get(one)), room ? places.get(room) : undefined].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
