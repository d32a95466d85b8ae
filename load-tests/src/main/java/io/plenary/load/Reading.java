package io.plenary.load;

/**
 * One phase of one server.
 *
 * @param sockets subscribers
 * @param rate messages published a second, on average
 * @param joinSeconds until all were in the room
 * @param published messages of the phase, warm-up included
 * @param lost deliveries that never came
 * @param doubled deliveries that came twice
 * @param closed sockets that ended
 * @param deliveries received while measured
 * @param cpuPerMillion CPU seconds of the server for a million deliveries
 * @param cpuPerMillionFrames the same for a million writes, each of which may join messages
 * @param messagesPerFrame how many it joined on average
 * @param cpu share of a core it used
 * @param waited share of the time its threads were ready and had no core: noise
 * @param rssKibPerSocket growth of memory from before the first join to the end
 * @param p50 latency in milliseconds from the publisher's write to a subscriber's read
 */
record Reading(
        int sockets,
        double rate,
        double joinSeconds,
        int published,
        long lost,
        long doubled,
        int closed,
        long deliveries,
        double cpuPerMillion,
        double cpuPerMillionFrames,
        double messagesPerFrame,
        double cpu,
        double waited,
        double rssKibPerSocket,
        double p50,
        double p99,
        double p999) {}
