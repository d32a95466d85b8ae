package io.plenary.applications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * How an event selects.
 *
 * @param version for the one who saves it next
 * @param scale the most points of a criterion; the least is 1
 * @param blind reviewers see numbers instead of names, and no answer that is hidden
 * @param hidden questions whose answers name people or places
 * @param endorsement whether somebody else is asked for a letter
 * @param readers how applications reach those who review
 */
record ReviewRules(
        long version,
        List<Criterion> criteria,
        int scale,
        boolean blind,
        List<String> hidden,
        Endorsement.Rule endorsement,
        Readers readers) {

    /** Before anybody set them. */
    static final ReviewRules BLANK =
            new ReviewRules(0, List.of(), 5, false, List.of(), Endorsement.Rule.NONE, Readers.ALL);

    /** Who reads an application. */
    enum Readers {
        /** Every application reviewer of the organisation. */
        ALL,
        /** Those to whom it was given. */
        ASSIGNED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Readers of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @param weight 1 to 10: how much it counts beside the others */
    record Criterion(String id, String label, int weight) {}

    /** @throws Refusal validation */
    ReviewRules checked() {
        var ids = criteria.stream().map(Criterion::id).distinct().count();
        if (ids < criteria.size()) throw Refusal.field("/criteria", "This is given twice.");
        if (criteria.stream().anyMatch(one -> one.label().isBlank()))
            throw Refusal.field("/criteria", "A criterion needs words.");
        return this;
    }

    boolean isForAll() {
        return readers == Readers.ALL;
    }

    boolean has(String criterion) {
        return criteria.stream().anyMatch(one -> one.id().equals(criterion));
    }
}
