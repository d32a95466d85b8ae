/**
 * Seats of single sessions, such as workshops, for those who hold a seat at the event.
 *
 * <p>Promises: never more who chose a session than it has seats (R1); fewer seats take nobody's away (R6); who leaves the
 * event leaves its sessions in the same transaction, by a trigger; what is chosen stands in the person's plan.
 *
 * <p>Locks are taken after those of the event: registration, then sessions by their ids.
 *
 * <p>Deliberately absent: a waiting list for each session; a door in front of a room online, which whoever holds a seat at
 * the event may enter.
 */
package io.plenary.registration.sessions;
