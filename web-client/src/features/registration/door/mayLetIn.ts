import type { EventPage, Me } from '@/api/types.ts';

/** Whether this person keeps the door: whoever organises the event, and the moderators of its organisation. */
export const mayLetIn = (me: Me, { event, rights }: EventPage): boolean =>
  rights.organise ||
  me.memberships.some(({ roles, organisation }) => organisation === event.organisation.slug && roles.includes('moderator'));
