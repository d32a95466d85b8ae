package io.plenary.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    /** One line for each number of a column. */
    private static Breakdown column(int... counts) {
        return new Breakdown(
                Arrays.stream(counts)
                        .mapToObj(count -> new Breakdown.Line("c" + count, List.of(count)))
                        .toList(),
                1);
    }

    private static List<Integer> hiddenOf(Breakdown people, int column) {
        var hides = Suppression.of(people);
        return people.rows()
                .filter(row -> hides.hides(row, column, false))
                .mapToObj(row -> people.count(row, column))
                .toList();
    }

    @Test
    void nothing_is_hidden_where_nothing_is_small() {
        assertEquals(List.of(), hiddenOf(column(40, 5, 0, 12), 0));
    }

    @Test
    void a_small_number_takes_the_next_with_it_so_that_the_total_does_not_tell() {
        assertEquals(List.of(9, 3), hiddenOf(column(40, 9, 3), 0));
        assertEquals(List.of(4, 3), hiddenOf(column(40, 4, 3), 0));
    }

    @Test
    void small_ones_that_can_only_be_what_they_are_take_one_more() {
        assertEquals(List.of(6, 1, 1), hiddenOf(column(40, 6, 1, 1), 0));
        assertEquals(List.of(6, 4, 4), hiddenOf(column(40, 6, 4, 4), 0));
        assertEquals(List.of(6, 1, 1, 1, 1, 1), hiddenOf(column(40, 6, 1, 1, 1, 1, 1), 0));
    }

    @Test
    void a_column_that_cannot_be_protected_goes_with_its_total() {
        assertTrue(Suppression.of(column(3)).hidesAll(0));
        assertTrue(Suppression.of(column(1, 1, 1, 1, 1)).hidesAll(0));
        assertFalse(Suppression.of(column(7, 3)).hidesAll(0));
        var cells = Statistics.of(
                List.of(Column.CONFIRMED),
                List.of(3),
                new Statistics.Counted(java.util.Optional.empty(), column(3)),
                new Statistics.Counted(java.util.Optional.empty(), column(3)));
        assertEquals(List.of(Statistics.Cell.HIDDEN), cells.totals());
    }

    @Test
    void columns_that_say_the_same_hide_the_same() {
        var people = new Breakdown(
                List.of(
                        new Breakdown.Line("a", List.of(8, 2, 8)),
                        new Breakdown.Line("b", List.of(9, 9, 9)),
                        new Breakdown.Line("c", List.of(3, 1, 3))),
                3);
        assertEquals(hiddenOf(people, 0), hiddenOf(people, 2));
    }

    /** Whoever knows the total, what is shown and the rule finds more than one value for everything that is hidden. */
    @Test
    void no_hidden_number_can_be_worked_out_from_the_total() {
        for (var seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var counts = IntStream.range(0, 2 + random.nextInt(6))
                    .map(n -> random.nextInt(random.nextBoolean() ? 6 : 30))
                    .toArray();
            var people = column(counts);
            var hides = Suppression.of(people);
            if (hides.hidesAll(0)) continue;
            var hidden = hiddenOf(people, 0);
            var shown = new ArrayList<Integer>();
            for (var row = 0; row < counts.length; row++) if (!hides.hides(row, 0, false)) shown.add(counts[row]);
            assertTrue(shown.stream().noneMatch(Suppression::isSmall), () -> Arrays.toString(counts));
            if (hidden.isEmpty()) continue;
            var rest =
                    people.total(0) - shown.stream().mapToInt(Integer::intValue).sum();
            // Each is at least 1, so that one of them may be anything up to what the others leave.
            assertTrue(hidden.size() > 1 && rest > hidden.size(), () -> Arrays.toString(counts));
        }
    }
}
