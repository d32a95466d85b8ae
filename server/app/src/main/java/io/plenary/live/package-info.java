/**
 * The live room: who may enter and what they may do there, tickets for the socket, who is here, consent, removal, and
 * the page that lobby and room are made of. Sockets are in {@code socket}, what is said in {@code log}.
 *
 * <p>Promises: before admission nothing of the room is delivered (T6); a right taken away stops counting within five
 * seconds, also on open sockets (T2, T5); sender, name and role come from the sign-in, never from a frame (L9); every
 * command is answered (L15).
 *
 * <p>Deliberately knows no rule of chat, questions or stages: they are above and register themselves.
 */
package io.plenary.live;
