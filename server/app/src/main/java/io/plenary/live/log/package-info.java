/**
 * The room log: the one append path of everything that is said in a room. A topic's entries are numbered densely from 1
 * by a counter row that is locked in the transaction that stores them, so no reader ever steps over a late commit.
 *
 * <p>Promises: an answered append is on disk (L1, with {@code synchronous_commit} on); the client's own id makes a retry
 * exact on every node (L2); seq is dense and equal for every reader (L3); what was appended on another node reaches the
 * readers of this one, at once by a hint and within two seconds without (L6).
 *
 * <p>Deliberately knows no chat, no rights and no socket: who may write was decided before, who reads is the fan-out's.
 */
package io.plenary.live.log;
