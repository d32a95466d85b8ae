package io.plenary.statistics;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which counts of a breakdown are hidden: the small ones, and with them as many others as it takes that nobody can work one of
 * them out from the total. All are hidden in the same way, so that none tells why.
 */
final class Suppression {
    /** The smallest count that is shown, but for none. */
    static final int LEAST = 5;

    private final Breakdown counts;
    private final boolean[][] hidden;
    private final boolean[] whole;

    private Suppression(Breakdown counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.lines().size()][counts.columns()];
        this.whole = new boolean[counts.columns()];
    }

    static Suppression of(Breakdown counts) {
        var made = new Suppression(counts);
        made.counts.rows().forEach(row -> {
            for (var column = 0; column < counts.columns(); column++)
                made.hidden[row][column] = isSmall(counts.count(row, column));
        });
        for (var column = 0; column < counts.columns(); column++) made.protect(column);
        made.uniteTwins();
        return made;
    }

    static boolean isSmall(int count) {
        return count > 0 && count < LEAST;
    }

    /** Hides more of a column until what is hidden stays so; all of it, and its total, where that cannot be. */
    private void protect(int column) {
        if (isSmall(counts.total(column))) whole[column] = true;
        while (!whole[column] && !isSafe(column)) {
            var next = next(column);
            if (next.isPresent()) hidden[next.get()][column] = true;
            else whole[column] = true;
        }
    }

    /** The smallest that is shown, rather of a row that is hidden elsewhere. */
    private Optional<Integer> next(int column) {
        return counts.rows()
                .filter(row -> !hidden[row][column] && counts.count(row, column) > 0)
                .boxed()
                .min(Comparator.comparing((Integer row) -> !isHiddenSomewhere(row))
                        .thenComparing(row -> counts.count(row, column)));
    }

    private boolean isHiddenSomewhere(int row) {
        return IntStream.range(0, counts.columns()).anyMatch(column -> hidden[row][column]);
    }

    /** The total less what is shown leaves several ways for what is hidden. */
    private boolean isSafe(int column) {
        var values = counts.rows()
                .filter(row -> hidden[row][column])
                .map(row -> counts.count(row, column))
                .toArray();
        if (values.length == 0) return true;
        var sum = IntStream.of(values).sum();
        var allOnes = sum == values.length;
        var allMost = IntStream.of(values).allMatch(value -> value == LEAST - 1);
        return values.length > 1 && sum >= LEAST && !allOnes && !allMost;
    }

    /** Of two columns that say the same, each would tell what the other hides. */
    private void uniteTwins() {
        for (var one = 0; one < counts.columns(); one++)
            for (var other = one + 1; other < counts.columns(); other++) if (areTwins(one, other)) unite(one, other);
    }

    private boolean areTwins(int one, int other) {
        return counts.rows().allMatch(row -> counts.count(row, one) == counts.count(row, other));
    }

    private void unite(int one, int other) {
        whole[one] |= whole[other];
        whole[other] |= whole[one];
        counts.rows().forEach(row -> {
            hidden[row][one] |= hidden[row][other];
            hidden[row][other] |= hidden[row][one];
        });
    }

    boolean hidesAll(int column) {
        return whole[column];
    }

    /** @param elsewhere the column is hidden in another breakdown of the same people */
    boolean hides(int row, int column, boolean elsewhere) {
        return elsewhere || whole[column] || hidden[row][column];
    }
}
