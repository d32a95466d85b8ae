/**
 * My agenda: the sessions somebody has starred, in all events, and as a calendar that keeps itself up to date.
 *
 * <p>Promises: a star stays when a session moves or is cancelled; the address of a calendar is known to its owner alone, is
 * shown once, can be replaced and ended at once, and is kept as a hash; a session has the same UID in every calendar.
 *
 * <p>Deliberately absent: stars of somebody who is not signed in, which stay in the browser; places in a room (registration).
 */
package io.plenary.programme.agenda;
