package io.plenary.qa;

import java.time.Instant;

/** Votes of a question. @param at when they were counted, by the database's clock */
record Tally(int votes, Instant at) {
    Tally later(Tally other) {
        return other.at().isAfter(at) ? other : this;
    }
}
