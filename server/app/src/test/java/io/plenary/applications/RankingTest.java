package io.plenary.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final ReviewRules RULES = new ReviewRules(
            1,
            List.of(new ReviewRules.Criterion("use", "Use", 3), new ReviewRules.Criterion("plan", "Plan", 1)),
            5,
            true,
            List.of(),
            Endorsement.Rule.NONE,
            ReviewRules.Readers.ALL);

    private static Application numbered(int number) {
        return new Application(
                ApplicationId.next(),
                EventId.next(),
                PersonId.next(),
                Optional.of(number),
                Application.State.SUBMITTED,
                1,
                "Ana",
                "2026-1",
                List.of(),
                false,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private static Review review(Application of, Map<String, Integer> scores) {
        return new Review(of.id(), PersonId.next(), scores, "", false);
    }

    @Test
    void points_count_by_weight_and_reviewers_alike() {
        var one = numbered(1);
        var reviews = List.of(review(one, Map.of("use", 5, "plan", 1)), review(one, Map.of("use", 2, "plan", 2)));
        var place = Ranking.of(List.of(one), reviews, RULES).places().getFirst();
        assertEquals(3.0, place.mean().orElseThrow(), 1e-9);
        assertEquals(1.0, place.spread().orElseThrow(), 1e-9);
        assertEquals(2, place.scored());
    }

    @Test
    void the_best_come_first_and_those_without_points_last() {
        var all = List.of(numbered(1), numbered(2), numbered(3));
        var reviews = List.of(
                review(all.get(1), Map.of("use", 3, "plan", 3)), review(all.get(2), Map.of("use", 4, "plan", 4)));
        var order = Ranking.of(all, reviews, RULES).places().stream()
                .map(place -> place.application().number().orElseThrow())
                .toList();
        assertEquals(List.of(3, 2, 1), order);
    }

    @Test
    void half_a_review_and_a_conflict_count_nothing() {
        var one = numbered(1);
        var near = new Review(one.id(), PersonId.next(), Map.of("use", 5, "plan", 5), "", true);
        var place = Ranking.of(List.of(one), List.of(review(one, Map.of("use", 5)), near), RULES)
                .places()
                .getFirst();
        assertTrue(place.mean().isEmpty());
        assertEquals(1, place.conflicts());
    }

    @Test
    void points_outside_the_scale_are_refused() {
        var one = numbered(1);
        assertThrows(Refusal.class, () -> review(one, Map.of("use", 6)).checked(RULES));
        assertThrows(Refusal.class, () -> review(one, Map.of("other", 3)).checked(RULES));
    }
}
