package io.plenary.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** People by one thing they said. @param columns how many counts each line has */
record Breakdown(List<Line> lines, int columns) {

    /** @param value empty for those who did not say */
    record Line(String value, List<Integer> counts) {}

    int total(int column) {
        return lines.stream().mapToInt(line -> line.counts().get(column)).sum();
    }

    int count(int line, int column) {
        return lines.get(line).counts().get(column);
    }

    IntStream rows() {
        return IntStream.range(0, lines.size());
    }
}
