package io.plenary.statistics;

import io.plenary.forms.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** As it may be shown. @param hides something is hidden */
record Statistics(
        List<Column> columns, int least, boolean hides, List<Cell> totals, Table countries, Table institutions) {

    /** @param count absent where it is hidden */
    record Cell(Optional<Integer> count) {
        static final Cell HIDDEN = new Cell(Optional.empty());
    }

    /** @param value empty for those who did not say */
    record Row(String value, List<Cell> cells) {}

    record Table(Optional<Question> question, List<Row> rows) {}

    /** What was counted of one question; no line where nobody is asked. */
    record Counted(Optional<Question> question, Breakdown people) {}

    /** A total that is hidden in one table is hidden in the other: it is of the same people. */
    static Statistics of(List<Column> columns, List<Integer> totals, Counted countries, Counted institutions) {
        var byCountry = Suppression.of(countries.people());
        var byInstitution = Suppression.of(institutions.people());
        var whole = IntStream.range(0, columns.size())
                .mapToObj(n -> Suppression.isSmall(totals.get(n)) || byCountry.hidesAll(n) || byInstitution.hidesAll(n))
                .toList();
        var sums = IntStream.range(0, columns.size())
                .mapToObj(n -> whole.get(n) ? Cell.HIDDEN : new Cell(Optional.of(totals.get(n))))
                .toList();
        var first = table(countries, byCountry, whole);
        var second = table(institutions, byInstitution, whole);
        var hides = whole.contains(true) || hasHidden(first) || hasHidden(second);
        return new Statistics(columns, Suppression.LEAST, hides, sums, first, second);
    }

    private static boolean hasHidden(Table table) {
        return table.rows().stream().anyMatch(row -> row.cells().contains(Cell.HIDDEN));
    }

    private static Table table(Counted counted, Suppression hides, List<Boolean> whole) {
        var people = counted.people();
        var rows = new ArrayList<Row>();
        people.rows()
                .forEach(row -> rows.add(new Row(
                        people.lines().get(row).value(),
                        IntStream.range(0, people.columns())
                                .mapToObj(column -> hides.hides(row, column, whole.get(column))
                                        ? Cell.HIDDEN
                                        : new Cell(Optional.of(people.count(row, column))))
                                .toList())));
        return new Table(counted.question(), rows);
    }
}
