import { useLingui } from '@lingui/react/macro';
import type { Policy, RetentionPeriod } from '@/api/types.ts';

/** What each of them is called. */
export function usePolicyWords(): Record<Policy['kind'], string> {
  const { t } = useLingui();
  return {
    terms: t({ id: 'policy.terms', message: 'Terms' }),
    imprint: t({ id: 'policy.imprint', message: 'Imprint' }),
    privacy: t({ id: 'policy.privacy', message: 'Privacy notice' }),
    recording: t({ id: 'policy.recording', message: 'Recording agreement of speakers' }),
  };
}

export const POLICY_KINDS: readonly Policy['kind'][] = ['terms', 'imprint', 'privacy', 'recording'];

/** Those that everybody is pointed to; speakers alone are asked for the last. */
export const LINKED_KINDS = POLICY_KINDS.filter((kind) => kind !== 'recording');

/** What has a period, and from when it counts. */
export function useKeptWords(): Record<RetentionPeriod['kind'], { name: string; from: string }> {
  const { t } = useLingui();
  const event = t({ id: 'kept.fromEvent', message: 'after the end of the event' });
  return {
    answers: { name: t({ id: 'kept.answers', message: 'Answers to questions of forms' }), from: event },
    rooms: { name: t({ id: 'kept.rooms', message: 'What was said in chats and direct messages' }), from: event },
    mail: {
      name: t({ id: 'kept.mail', message: 'The words of mails, and addresses that were invited to a role in vain' }),
      from: t({ id: 'kept.fromMail', message: 'after they were sent' }),
    },
    audit: {
      name: t({ id: 'kept.audit', message: 'The list of what staff changed' }),
      from: t({ id: 'kept.fromChange', message: 'after the change' }),
    },
    watching: {
      name: t({ id: 'kept.watching', message: 'Where people stopped in recordings' }),
      from: t({ id: 'kept.fromWatching', message: 'after they last watched' }),
    },
  };
}
