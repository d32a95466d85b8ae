/**
 * The door of a place: tickets, and who has come.
 *
 * <p>Promises: nobody is let in twice, whichever device asks and however often; what a device sends again after its
 * connection broke is kept once, by the id that the device gave; of two devices that were away the earlier moment stands.
 *
 * <p>Deliberately absent: tickets of sessions, leaving and coming back, anything about rooms online.
 */
package io.plenary.registration.checkin;
