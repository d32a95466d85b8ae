import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import type { EventPage } from '@/api/types.ts';
import { useEventWords } from './words.ts';
import styles from './Practical.module.css';

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where, in which languages, at what cost, and whom to ask. */
export function Practical({ page }: { page: EventPage }) {
  const words = useEventWords();
  const { event, venue, contact, costText, recordingNote } = page;
  return (
    <dl className={styles.facts}>
      <Fact name={<Trans id="practical.how">How to attend</Trans>}>
        {event.attendance !== 'online' ? (
          words.attendance(event)
        ) : (
          <Trans id="practical.browser">In your browser; nothing to install.</Trans>
        )}
      </Fact>
      {venue ? (
        <Fact name={<Trans id="practical.venue">Venue</Trans>}>
          {[venue.name, venue.address].filter(Boolean).join(', ')}
          {venue.map ? (
            <>
              {' '}
              <a href={venue.map} target="_blank" rel="noreferrer">
                <Trans id="practical.map">Open the map</Trans>
              </a>
            </>
          ) : null}
        </Fact>
      ) : null}
      {event.languages.length > 0 ? (
        <Fact name={<Trans id="practical.languages">Languages</Trans>}>{event.languages.map(words.language).join(', ')}</Fact>
      ) : null}
      <Fact name={<Trans id="practical.cost">Cost</Trans>}>
        {costText ??
          (event.free ? <Trans id="practical.free">Free of charge</Trans> : <Trans id="practical.ask">Please ask the organisers</Trans>)}
      </Fact>
      {recordingNote ? (
        <Fact name={<Trans id="practical.recording">Recording</Trans>}>
          <span dir="auto">{recordingNote}</span>
        </Fact>
      ) : null}
      {contact ? (
        <Fact name={<Trans id="practical.contact">Contact</Trans>}>
          <a href={`mailto:${contact}`}>{contact}</a>
        </Fact>
      ) : null}
    </dl>
  );
}
