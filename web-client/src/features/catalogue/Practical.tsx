import { Trans } from '@lingui/react/macro';
import type { EventPage } from '@/api/types.ts';
import { useEventWords } from './words.ts';
import styles from './Practical.module.css';

/** Where, in which languages, at what cost, and whom to ask. */
export function Practical({ page }: { page: EventPage }) {
  const words = useEventWords();
  const { event, venue, contact, costText } = page;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <Trans id="practical.how">How to attend</Trans>
        </dt>
        <dd>
          {event.attendance === 'in-person' ? (
            words.attendance(event)
          ) : (
            <Trans id="practical.browser">In your browser; nothing to install.</Trans>
          )}
        </dd>
      </div>
      {venue ? (
        <div>
          <dt>
            <Trans id="practical.venue">Venue</Trans>
          </dt>
          <dd>
            {venue.name}, {venue.address}
            {venue.map ? (
              <>
                {' '}
                <a href={venue.map} target="_blank" rel="noreferrer">
                  <Trans id="practical.map">Open the map</Trans>
                </a>
              </>
            ) : null}
          </dd>
        </div>
      ) : null}
      {event.languages.length > 0 ? (
        <div>
          <dt>
            <Trans id="practical.languages">Languages</Trans>
          </dt>
          <dd>{event.languages.map(words.language).join(', ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>
          <Trans id="practical.cost">Cost</Trans>
        </dt>
        <dd>
          {costText ??
            (event.free ? <Trans id="practical.free">Free of charge</Trans> : <Trans id="practical.ask">Please ask the organisers</Trans>)}
        </dd>
      </div>
      {contact ? (
        <div>
          <dt>
            <Trans id="practical.contact">Contact</Trans>
          </dt>
          <dd>
            <a href={`mailto:${contact}`}>{contact}</a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
