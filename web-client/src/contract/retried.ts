// Generated from the contract by `npm run contract`. Do not edit.
/** By method: addresses between blanks. */
export const RETRIED: Readonly<Record<string, string>> = {
  POST: ' /events /event-templates/beginnings /events/{slug}/copies /organisations/{slug}/invitations /organisations/{slug}/invitations/{invitationId}/mails /events/{slug}/speakers/letters /events/{slug}/speakers/agreement-reminders /events/{slug}/speakers/{speakerId}/releases /events/{slug}/releases /events/{slug}/registrations /events/{slug}/forms/{purpose}/versions /events/{slug}/mails/{mailId}/resend /events/{slug}/circulars /organisations/{slug}/newsletters/readers /organisations/{slug}/newsletter-issues /events/{slug}/application /me/applications/{applicationId}/endorsement/reminders /events/{slug}/invitations /events/{slug}/registrations/list /events/{slug}/groups /sessions/{sessionId}/announcements /sessions/{sessionId}/polls /sessions/{sessionId}/polls/{pollId}/copies /asks/{code} ',
  PUT: ' /events/{slug}/circulars/{circularId}/release /organisations/{slug}/newsletter-issues/{issueId}/release /me/applications/{applicationId}/submission /me/applications/{applicationId}/endorsement ',
};
