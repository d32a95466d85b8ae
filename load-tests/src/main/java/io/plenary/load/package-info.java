/**
 * Many fake attendees, and the yardsticks to hold Plenary against. {@link io.plenary.load.ReleaseBench} measures all
 * that a release promises and prints a table.
 *
 * <p>{@link io.plenary.load.FanoutBench} starts, in turn and within one run, a bare Netty broadcaster, the same joining
 * messages over 50 ms, and a server on {@code io.plenary.fanout}; drives each with {@link io.plenary.load.LoadClient};
 * and writes CPU for a million deliveries, memory for a socket, latency and losses to {@code load-tests/results/}.
 * Only ratios of one run mean something: absolute figures move with whatever else the machine does.
 *
 * <p>The rest is of the whole server, started as {@code make run} does: a full room, a rush on seats beside pgbench on
 * the same PostgreSQL, and starting. A miss counts only when nobody else used the machine meanwhile.
 *
 * <p>The client can do only what a browser can: open a WebSocket, say hello and join, read frames. It allocates nothing
 * for a frame, so that it measures the server and not itself.
 */
package io.plenary.load;
