/**
 * The people of an organisation: their roles, and how somebody gets one.
 *
 * <p>Promises: an organisation never loses its last owner, whoever removes whom at the same moment; a role counts from
 * the next request on and ends on open sockets within 5 s (T2); an invitation is for one address, works once (T3), and
 * its answer never tells whether somebody had an account; ownership is only ever taken by whoever it is offered to.
 *
 * <p>Deliberately absent: members without a role; roles for one event alone (hosts are a matter of the programme).
 */
package io.plenary.organisations.members;
