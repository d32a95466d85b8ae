/**
 * Plain values to iCalendar (RFC 5545). A leaf.
 *
 * <p>Promises: times are written by the clocks of the event's zone, with the definition of
 * that zone for the span of the file; the UID of an entry never changes; no
 * value can add a property or a line (E3); lines are folded at 75 octets and never inside a character.
 *
 * <p>What is published becomes a message to one person when it is mailed (RFC 5546): REQUEST with the person as ATTENDEE, or
 * CANCEL, under the same UID and a SEQUENCE that grows, so that calendars follow.
 *
 * <p>Deliberately absent: recurrence, invitations that ask for an answer, reading of foreign calendars.
 */
package io.plenary.calendar;
