/**
 * Live fan-out: one published message reaches every subscriber of its topic, on whatever event loop the socket lives.
 *
 * <p>Promises. A <em>must arrive</em> message reaches each subscriber once and in the order of publishing, or the socket
 * is closed with 1013 and the reader resumes from the last {@code seq} it saw. A <em>latest wins</em> message may be
 * replaced by a younger one of the same key, never by an older. Between history and live there is no hole and nothing
 * twice (L5). A slow reader costs at most {@link io.plenary.fanout.FanoutOptions#outboxBytes()} and nobody else's time
 * (L7). Each queue has a bound in {@link io.plenary.fanout.FanoutOptions} and each bound a metric.
 *
 * <p>Shape. One {@code Hub} for each event loop owns that loop's topics and sockets; nothing it owns is touched by
 * another thread. Publishing puts one task on each loop that has subscribers. There the message joins the topic's
 * window: a quiet topic sends at once, a busy one sends what gathered in 47 to 73 ms as one text frame, the messages
 * separated by a line feed. The frame is encoded once and the same bytes are written to every socket, a few dozen
 * sockets between two looks at the loop's I/O.
 *
 * <p>Absent, on purpose: no JSON tree, no logging for each message, no database, no locks, no time read for each
 * socket, no exception as control flow, no stream or boxing in delivery, no knowledge of who a person is, of rights, or
 * of other nodes. History belongs to the caller.
 */
package io.plenary.fanout;
