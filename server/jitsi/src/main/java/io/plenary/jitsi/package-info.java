/**
 * A client for the Jitsi Meet servers that somebody else runs: who may enter a room, in which part, and the few things
 * a server can ask of a running room (how many are in, end it, remove somebody).
 *
 * <p>Promises: a token opens one room for one person and is worthless 120 s after it was minted; no token carries a
 * wildcard, an address or anything else that the other people in the room may not see; a weak key is refused when the
 * deployment is described, not when the first person is turned away.
 *
 * <p>Deliberately absent: any knowledge of events, sessions or registrations; HTTP clients and clocks of its own (both
 * come from outside); retries (whoever asks knows whether asking again makes sense); the page's side, which talks to
 * the frame directly.
 */
package io.plenary.jitsi;
