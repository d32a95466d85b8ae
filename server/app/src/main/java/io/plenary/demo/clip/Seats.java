package io.plenary.demo.clip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The hemicycle as a clock: a seat for each second, in rows, ordered from the left to the right of the chamber. */
final class Seats {
    private static final double INNERMOST = 0.52;

    private Seats() {}

    /**
     * A seat.
     *
     * @param x from the middle of the chamber, -1 to 1
     * @param y from the speaker's desk upwards, 0 to 1
     */
    record Seat(double x, double y) {}

    /** So many seats in so many rows; the outer rows hold more, so that all stand equally far apart. */
    static List<Seat> of(int count, int rows) {
        double total = 0;
        for (int row = 0; row < rows; row++) {
            total += radius(row, rows);
        }
        List<Placed> placed = new ArrayList<>();
        double share = 0;
        for (int row = 0; row < rows; row++) {
            int before = (int) Math.round(count * share / total);
            share += radius(row, rows);
            int seats = (int) Math.round(count * share / total) - before;
            for (int i = 0; i < seats; i++) {
                placed.add(place(radius(row, rows), seats == 1 ? 0.5 : i / (seats - 1.0)));
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::turn));
        return placed.stream().map(Placed::seat).toList();
    }

    private record Placed(double turn, Seat seat) {}

    private static Placed place(double radius, double turn) {
        double angle = Math.PI * (1 - turn);
        return new Placed(turn, new Seat(radius * Math.cos(angle), radius * Math.sin(angle)));
    }

    private static double radius(int row, int rows) {
        return INNERMOST + (1 - INNERMOST) * row / Math.max(1, rows - 1);
    }
}
