/**
 * Polls of a session: drafted before or on the spot, put to the room, answered, shown.
 *
 * <p>Promises: one answer for each participant, and the numbers are those of the stored answers at all times (L11); the
 * room sees no number before a host shows them, and of an anonymous poll nothing is stored that says who answered what
 * (L12).
 *
 * <p>Deliberately without weights, without deadlines of days, and without a log of who answered: answers never become
 * entries of a room's log.
 */
package io.plenary.polls;
