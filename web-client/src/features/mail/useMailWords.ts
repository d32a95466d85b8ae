import { useLingui } from '@lingui/react/macro';
import type { MailState } from '@/api/mailQueries.ts';

/** Where a mail stands, in a word. */
export function useMailWords(): Record<MailState, string> {
  const { t } = useLingui();
  return {
    waiting: t({ id: 'post.waiting', message: 'On its way' }),
    held: t({ id: 'post.held', message: 'Held' }),
    sent: t({ id: 'post.sent', message: 'Accepted' }),
    failed: t({ id: 'post.failed', message: 'Refused' }),
    bounced: t({ id: 'post.bounced', message: 'Came back' }),
    dropped: t({ id: 'post.dropped', message: 'Stopped' }),
  };
}

/** What the letters are called; a mail of no letter has none. */
export function useLetterNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    registration: t({ id: 'letter.registration', message: 'Registered' }),
    'registration-pending': t({ id: 'letter.pending', message: 'Request received' }),
    'registration-waiting': t({ id: 'letter.waiting', message: 'On the waiting list' }),
    'registration-offer': t({ id: 'letter.offer', message: 'A seat is offered' }),
    'registration-lapsed': t({ id: 'letter.lapsed', message: 'An offer has ended' }),
    'registration-declined': t({ id: 'letter.declined', message: 'A request is declined' }),
    'registration-withdrawn': t({ id: 'letter.withdrawn', message: 'A seat is withdrawn' }),
    'registration-cancelled': t({ id: 'letter.cancelled', message: 'A seat is given back' }),
    'personal-link': t({ id: 'letter.link', message: 'The personal link again' }),
    'seat-invitation': t({ id: 'letter.invitation', message: 'Invitation' }),
    'application-received': t({ id: 'letter.applied', message: 'Application received' }),
    'application-accepted': t({ id: 'letter.chosen', message: 'Application accepted' }),
    'application-waiting': t({ id: 'letter.ranked', message: 'Application on the waiting list' }),
    'application-declined': t({ id: 'letter.refused', message: 'Application declined' }),
    'endorsement-asked': t({ id: 'letter.endorser', message: 'Asks for a letter of support' }),
  };
}

/** What may stand in braces, for those who write. */
export function usePlaceWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    name: t({ id: 'place.name', message: 'the person’s name' }),
    event: t({ id: 'place.event', message: 'the event’s title' }),
    when: t({ id: 'place.when', message: 'when it begins, by the reader’s clock' }),
    link: t({ id: 'place.link', message: 'the reader’s own link' }),
    page: t({ id: 'place.page', message: 'the page of the event' }),
    session: t({ id: 'place.session', message: 'the session it reminds of' }),
    organisation: t({ id: 'place.organisation', message: 'your organisation' }),
    applicant: t({ id: 'place.applicant', message: 'the name of whoever applies' }),
    until: t({ id: 'place.until', message: 'until when the seat is held, or the deadline' }),
    there: t({ id: 'place.there', message: 'the same moment by the event’s clock' }),
    rank: t({ id: 'place.rank', message: 'the place on the waiting list' }),
    reason: t({ id: 'place.reason', message: 'what you say about it' }),
    note: t({ id: 'place.note', message: 'your word about it' }),
    recording: t({ id: 'place.recording', message: 'the recording, once there is one' }),
    feedback: t({ id: 'place.feedback', message: 'where those who came say how it was' }),
  };
}
