import { useLingui } from '@lingui/react/macro';

/** What was done, in words; an action that has none yet speaks for itself. */
export function useAuditWords() {
  const { t } = useLingui();
  const words: Record<string, string> = {
    'member.joined': t({ id: 'audit.memberJoined', message: 'Joined' }),
    'member.changed': t({ id: 'audit.memberChanged', message: 'Roles changed' }),
    'member.removed': t({ id: 'audit.memberRemoved', message: 'Removed' }),
    'member.left': t({ id: 'audit.memberLeft', message: 'Left' }),
    'member.invited': t({ id: 'audit.memberInvited', message: 'Invited' }),
    'member.factor-reset': t({ id: 'audit.factorReset', message: 'Second factor reset' }),
    'invitation.sent-again': t({ id: 'audit.sentAgain', message: 'Invitation sent again' }),
    'invitation.withdrawn': t({ id: 'audit.withdrawn', message: 'Invitation withdrawn' }),
    'invitation.declined': t({ id: 'audit.declined', message: 'Invitation declined' }),
    'ownership.handed-over': t({ id: 'audit.handedOver', message: 'Ownership handed over' }),
    'organisation.described': t({ id: 'audit.described', message: 'Text of the page changed' }),
    'organisation.frame-sites': t({ id: 'audit.frameSites', message: 'Sites that may show events changed' }),
    'key.made': t({ id: 'audit.keyMade', message: 'Key made' }),
    'key.ended': t({ id: 'audit.keyEnded', message: 'Key ended' }),
    'programme.released': t({ id: 'audit.released', message: 'Programme released' }),
    'draft.discarded': t({ id: 'audit.discarded', message: 'Draft discarded' }),
  };
  return (action: string) => words[action] ?? action;
}
