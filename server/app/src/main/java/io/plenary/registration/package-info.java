/**
 * Seats: registering, the personal link, giving a seat back, and who has registered.
 *
 * <p>Promises: never more confirmed registrations than seats (R1); one person has one registration and is told once
 * (R4); giving back frees exactly one seat (R5). Registering signs nobody in: the mailed link does, and on another
 * device only together with a code mailed to the same address. Nothing tells a stranger whether an address is known.
 *
 * <p>Deliberately absent: applications, waiting lists, invitations, forms.
 */
package io.plenary.registration;
