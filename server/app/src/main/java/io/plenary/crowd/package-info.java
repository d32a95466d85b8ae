/**
 * The people of a room beside what they say: what they react with, who wants to speak.
 *
 * <p>Promises: a command is answered or refused with its id (L15); names and badges come from the sign-in (L9); what many
 * do at once reaches the room in few frames, whatever comes in.
 *
 * <p>Deliberately without a log: each frame tells how things stand now, so whoever missed one needs only the next.
 */
package io.plenary.crowd;
