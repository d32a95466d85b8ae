/**
 * Seats: registering, asking for a seat, invitations, waiting and offers, the personal link, giving a seat back, and who
 * has registered.
 *
 * <p>Promises: never more confirmed registrations than seats, an offer holding its seat (R1); those who wait are offered
 * seats in their order, in the transaction that frees them (R2); an offer that was not taken in time moves on, by the
 * clock of the database (R3); one person has one registration and is told once (R4); giving back frees exactly one seat
 * (R5); fewer seats take nobody's away (R6); an invitation admits no more than it says (R7). Registering signs nobody in:
 * the mailed link does, and on another device only together with a code mailed to the same address. Nothing tells a
 * stranger whether an address is known.
 *
 * <p>Those who come for the same event at the same moment are let in together ({@code Intake}): one transaction and few
 * statements for up to a hundred of them, in the order in which they came, each with an answer of its own. A code, an approval
 * or seats of sessions need a look of their own; so does each of a crowd that somebody spoiled.
 *
 * <p>An event that only the invited see opens to whoever brings a code of it in force, as its page shows it to strangers; a
 * wrong code says no more than that there is nothing, and guessing is slow whether there is something or not.
 *
 * <p>Locks are taken in this order, or two would wait for each other for ever: invitation, seats, registration.
 *
 * <p>Deliberately absent: applications, which use {@code SeatGrants}. Seats of single sessions, the door, lists and groups, and
 * more time for one person are packages of their own.
 */
package io.plenary.registration;
