package io.plenary.load;

/**
 * One line of the table: what was measured, what was aimed at, what came out.
 *
 * @param goal empty when the figure is told and not judged
 */
record Check(String figure, String goal, String result, Outcome outcome) {

    /** Only {@code MISSED} makes the run fail: a figure of a machine that others used says little about the server. */
    enum Outcome {
        REACHED,
        MISSED,
        BUSY_MACHINE,
        TOLD
    }

    static Check judged(String figure, String goal, String result, boolean reached) {
        return new Check(figure, goal, result, reached ? Outcome.REACHED : Outcome.MISSED);
    }

    static Check told(String figure, String result) {
        return new Check(figure, "", result, Outcome.TOLD);
    }

    /** The same, a miss forgiven when the machine was disturbed. */
    Check unless(boolean disturbed) {
        return disturbed && outcome == Outcome.MISSED ? new Check(figure, goal, result, Outcome.BUSY_MACHINE) : this;
    }

    String line() {
        String verdict =
                switch (outcome) {
                    case REACHED -> "reached";
                    case MISSED -> "MISSED";
                    case BUSY_MACHINE -> "missed, machine busy";
                    case TOLD -> "";
                };
        return "%-52s %-12s %-34s %s".formatted(figure, goal, result, verdict).stripTrailing();
    }
}
