package io.plenary.load;

import java.util.ArrayList;
import java.util.List;

/**
 * What a full hall was measured to do, and how that is judged.
 *
 * @param urgent nothing but urgent messages, at the yardstick's rate
 * @param watched the same talk while others come late, read the page, and a host hides
 * @param stalled the same talk while one in a hundred does not read
 */
record HallResult(
        RoomClient.Talk quiet,
        RoomClient.Talk urgent,
        RoomClient.Talk busy,
        RoomClient.Talk watched,
        RoomClient.Talk stalled,
        Reading netty,
        Reading joining,
        double others) {
    private static final double MOST_TO_NETTY = 1.5;
    private static final double MOST_CORE = 0.75;
    private static final double MOST_P99 = 1.35;
    private static final double MOST_URGENT = 1.5;
    private static final double MOST_MILLIS = 50;
    private static final double MOST_BY_STALLED = 1.1;

    List<Check> checks() {
        boolean disturbed = Machine.isDisturbed(others);
        List<Check> checks = new ArrayList<>();
        judgeTalk(checks);
        judgeWatched(checks);
        checks.replaceAll(check -> check.unless(disturbed));
        checks.add(Check.told(
                hall() + HallBench.BUSY + "/s, watched: core; p50 / p99 ms",
                watched.reading().cpu() + "; " + watched.reading().p50() + " / "
                        + watched.reading().p99()));
        checks.add(Check.told(
                hall() + HallBench.BUSY + "/s: p50 / p99 ms; core of the load",
                busy.reading().p50() + " / " + busy.reading().p99() + "; " + busy.clientCpu() + " (others " + others
                        + " cores)"));
        return checks;
    }

    private String hall() {
        return "full server, " + busy.reading().sockets() + " x ";
    }

    private void judgeTalk(List<Check> checks) {
        String hall = hall();
        checks.add(SalonBench.lost(hall + HallBench.BUSY + "/s", List.of(busy)));
        checks.add(SalonBench.ratio(
                hall + HallBench.QUIET + "/s: CPU to bare Netty", quiet.reading(), netty, MOST_TO_NETTY));
        double core = busy.reading().cpu();
        checks.add(Check.judged(
                hall + HallBench.BUSY + "/s: share of the core", "<= " + MOST_CORE, "" + core, core <= MOST_CORE));
        checks.add(atMost(
                hall + HallBench.BUSY + "/s: p99 to Netty joining 100 ms",
                busy.reading().p99(),
                joining.p99(),
                MOST_P99));
        checks.add(atMost(hall + "urgent, quiet: p99 to bare Netty", urgent.urgentP99(), netty.p99(), MOST_URGENT));
        checks.add(atMost(
                hall + HallBench.BUSY + "/s: p99 while 1 % do not read",
                stalled.reading().p99(),
                busy.reading().p99(),
                MOST_BY_STALLED));
    }

    private void judgeWatched(List<Check> checks) {
        String hall = hall();
        checks.add(SalonBench.lost(hall + HallBench.BUSY + "/s, watched", List.of(watched)));
        checks.add(atMost(
                hall + "urgent, busy: p99 to the ordinary",
                watched.urgentP99(),
                watched.reading().p99(),
                1));
        checks.add(millis(hall + HallBench.BUSY + "/s: ack p50 / p99 ms", watched.ackP50(), watched.ackP99()));
        Probe.Found found = watched.found();
        checks.add(millis(hall + HallBench.BUSY + "/s: join p50 / p99 ms", found.joinP50(), found.joinP99()));
        checks.add(millis(hall + HallBench.BUSY + "/s: page p50 / p99 ms", found.pageP50(), found.pageP99()));
    }

    private static Check atMost(String figure, double ours, double theirs, double most) {
        double ratio = Crowd.round(ours / theirs);
        return Check.judged(figure, "<= " + most, ratio + " (" + ours + " : " + theirs + " ms)", ratio <= most);
    }

    private static Check millis(String figure, double p50, double p99) {
        return Check.judged(figure, "<= " + MOST_MILLIS, p50 + " / " + p99, p99 <= MOST_MILLIS);
    }
}
