/**
 * Plain values to iCalendar (RFC 5545). A leaf.
 *
 * <p>Promises: times are written by the clocks of the event's zone, with the definition of
 * that zone for the span of the file; the UID of an entry never changes; no
 * value can add a property or a line (E3); lines are folded at 75 octets and never inside a character.
 *
 * <p>Deliberately absent: recurrence, invitations that ask for an answer, reading of foreign calendars.
 */
package io.plenary.calendar;
