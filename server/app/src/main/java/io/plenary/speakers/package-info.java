/**
 * Asking the speakers of a programme to come, and what they do then.
 *
 * <p>Promises: a letter's link works once, looking uses nothing up (T3), and it opens nobody's account; whoever confirmed
 * speaks in the rooms of their sessions, and no longer within 5 s of being taken back (T2); a speaker reads their own part of
 * the programme, and nobody else's invitation.
 *
 * <p>Deliberately absent: calls for proposals; changing sessions, which is the organisers' alone.
 */
package io.plenary.speakers;
