import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { EventGap } from '@/api/types.ts';

/** What is missing, as one sentence. */
export function useGapWords(): (gap: EventGap) => string {
  const { t } = useLingui();
  const plain: Partial<Record<EventGap['code'], string>> = {
    past: t({ id: 'gap.past', message: 'It is over by now: give it other dates.' }),
    'venue-missing': t({ id: 'gap.venue', message: 'People come in person, and no place is named.' }),
    'form-missing': t({ id: 'gap.form', message: 'People apply, and no questions for them are published.' }),
    'deadline-late': t({ id: 'gap.deadline', message: 'The deadline lies after the beginning.' }),
    'summary-missing': t({ id: 'gap.summary', message: 'There are no two sentences that make people want to come.' }),
    'description-missing': t({ id: 'gap.description', message: 'There is no description.' }),
    'language-missing': t({ id: 'gap.language', message: 'No language is named.' }),
    'contact-missing': t({ id: 'gap.contact', message: 'Nobody is named whom people can ask.' }),
    'sessions-missing': t({ id: 'gap.sessions', message: 'The programme is empty.' }),
    'plan-unreleased': t({ id: 'gap.unreleased', message: 'Changes of the programme are not released yet.' }),
    'seats-unlimited': t({ id: 'gap.seats', message: 'People come in person, and the seats have no limit.' }),
    'privacy-missing': t({ id: 'gap.privacy', message: 'Your organisation has no privacy notice.' }),
    'imprint-missing': t({ id: 'gap.imprint', message: 'Your organisation has no imprint.' }),
    'mail-missing': t({ id: 'gap.mail', message: 'No mail leaves this installation: its operator has not set it up.' }),
    'agreements-missing': t({ id: 'gap.agreements', message: 'Speakers of recorded sessions have not agreed to being recorded.' }),
    'recording-unsaid': t({ id: 'gap.recording', message: 'Sessions are recorded, and the page does not say so.' }),
  };
  const counted = useCounted();
  return ({ code, count = 0 }) => plain[code] ?? counted(code, count);
}

/** Of how many. */
function useCounted() {
  const { t } = useLingui();
  return (code: EventGap['code'], count: number): string => {
    switch (code) {
      case 'sessions-outside':
        return t({
          id: 'gap.outside',
          message: plural(count, { one: '# session lies outside the dates.', other: '# sessions lie outside the dates.' }),
        });
      case 'speakers-missing':
        return t({
          id: 'gap.speakers',
          message: plural(count, { one: 'Nobody speaks in # session.', other: 'Nobody speaks in # sessions.' }),
        });
      case 'hosts-missing':
        return t({
          id: 'gap.hosts',
          message: plural(count, {
            one: 'No host is named for # online session; any moderator may run it.',
            other: 'No host is named for # online sessions; any moderator may run them.',
          }),
        });
      case 'meetings-missing':
        return t({
          id: 'gap.meetings',
          message: plural(count, {
            one: '# session is a meeting, and no meeting server is connected.',
            other: '# sessions are meetings, and no meeting server is connected.',
          }),
        });
      default:
        return t({
          id: 'gap.translations',
          message: plural(count, {
            one: '# question is not there in every language of the event.',
            other: '# questions are not there in every language of the event.',
          }),
        });
    }
  };
}
