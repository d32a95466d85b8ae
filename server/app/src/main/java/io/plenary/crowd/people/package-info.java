/**
 * Who is in the room: the list, the choice to be in it, and who is writing just now.
 *
 * <p>Promises: the list is made of the rows that stand before anybody receives anything, so who receives is counted (T7),
 * on every node the same and at most two seconds old; who is not named is in the count and nowhere else, neither in the
 * search nor in a frame; those who run the room see everybody. However many look, a room is read once in two seconds.
 *
 * <p>Deliberately without a log: who came and went is told to small rooms and kept nowhere. Nothing is kept for a socket.
 */
package io.plenary.crowd.people;
