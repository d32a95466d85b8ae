/**
 * Sessions, speakers and tracks of an event.
 *
 * <p>Promises: everybody who needs to know what a session is asks {@link io.plenary.programme.SessionService}; a
 * session of a draft exists for its organisers, hosts and speakers only.
 *
 * <p>Deliberately absent: what happens in the room (live, stage); versions and releases of a programme.
 */
package io.plenary.programme;
