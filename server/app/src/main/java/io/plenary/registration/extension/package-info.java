/**
 * More time for one person: to register, to apply, to change what was answered.
 *
 * <p>Promises: it opens the door to this address alone, which has to be signed in, until the moment said; the person sees
 * that moment as the deadline, wherever the deadline stands; taken back, it counts no more from the same moment on; who
 * gave it and took it back stands in the audit trail.
 *
 * <p>Deliberately absent: time after the end of the event, and time before it opens (an invitation does that).
 */
package io.plenary.registration.extension;
