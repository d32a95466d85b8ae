import { useLingui } from '@lingui/react/macro';
import type { OrganisationRole } from '@/api/types.ts';

/** The roles of an organisation in words, from the widest on. */
export function useRoleWords() {
  const { t } = useLingui();
  const words: Record<OrganisationRole, { label: string; hint: string }> = {
    owner: {
      label: t({ id: 'roles.owner', message: 'Owner' }),
      hint: t({ id: 'roles.ownerHint', message: 'Everything, people and settings too' }),
    },
    organiser: {
      label: t({ id: 'roles.organiser', message: 'Organiser' }),
      hint: t({ id: 'roles.organiserHint', message: 'Events, programmes and registrations' }),
    },
    moderator: {
      label: t({ id: 'roles.moderator', message: 'Moderator' }),
      hint: t({ id: 'roles.moderatorHint', message: 'Runs every room of the organisation, and lets people in at its doors' }),
    },
    reviewer: {
      label: t({ id: 'roles.reviewer', message: 'Reviewer' }),
      hint: t({ id: 'roles.reviewerHint', message: 'Checks recordings before they are public' }),
    },
    'application-reviewer': {
      label: t({ id: 'roles.applicationReviewer', message: 'Application reviewer' }),
      hint: t({ id: 'roles.applicationReviewerHint', message: 'Reads and scores applications' }),
    },
  };
  return words;
}

export const ROLES: readonly OrganisationRole[] = ['owner', 'organiser', 'moderator', 'reviewer', 'application-reviewer'];
