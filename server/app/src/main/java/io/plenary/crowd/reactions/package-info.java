/**
 * Reactions of a room: pressed by many, told as few counts.
 *
 * <p>Promises: however many are pressed, a room is told four times a second at most; each press that was answered with
 * {@code ok} is in the totals of every node within some two seconds, unless its node dies within the same second.
 *
 * <p>Deliberately keeps no single reaction and nobody's name: only how many of each kind a minute had.
 */
package io.plenary.crowd.reactions;
