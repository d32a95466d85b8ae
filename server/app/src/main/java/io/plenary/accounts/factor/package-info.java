/**
 * The second factor: a passkey (WebAuthn), a code of an authenticator app (RFC 6238), or one of ten recovery codes.
 *
 * <p>Promises: a code works once, a minute and a half at most, and a few tries are all there are, on all nodes together;
 * the table alone yields no code, since secrets are sealed and recovery codes hashed; whoever has a mailbox alone changes
 * nothing here once there is a factor.
 *
 * <p>A passkey verifies its owner each time, so it also signs in alone. What it signs is good once, for five minutes, on the
 * main origin, and for the browser or sign-in that asked; a count that goes back refuses.
 *
 * <p>Giving it begins a new sign-in in place of the one that asked. The first set-up needs no earlier proof: until then
 * there is nothing but the mailbox.
 *
 * <p>Deliberately absent: codes by mail or text message, devices that are remembered.
 */
package io.plenary.accounts.factor;
