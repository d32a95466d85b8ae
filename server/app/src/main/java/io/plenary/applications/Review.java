package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Refusal;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one reviewer says about one application.
 *
 * @param scores points by criterion
 * @param conflict the reviewer is too near to judge: they see nothing of it, and nothing of theirs counts
 */
record Review(
        ApplicationId application, PersonId reviewer, Map<String, Integer> scores, String comment, boolean conflict) {

    /** Only of criteria that there are, within the scale. @throws Refusal validation */
    Review checked(ReviewRules rules) {
        for (var score : scores.entrySet()) {
            if (!rules.has(score.getKey())) throw Refusal.field("/scores", "This criterion is not known.");
            if (score.getValue() < 1 || score.getValue() > rules.scale())
                throw Refusal.field("/scores", "This is outside the scale.");
        }
        return conflict ? new Review(application, reviewer, Map.of(), "", true) : this;
    }

    /** Read to the end: every criterion has its points. Without criteria whatever was said. */
    boolean isDone(ReviewRules rules) {
        return !conflict && (rules.criteria().isEmpty() || points(rules).isPresent());
    }

    /** The mean by weight; empty until every criterion has its points. */
    OptionalDouble points(ReviewRules rules) {
        if (conflict || rules.criteria().isEmpty()) return OptionalDouble.empty();
        var sum = 0.0;
        var weights = 0;
        for (var criterion : rules.criteria()) {
            var given = scores.get(criterion.id());
            if (given == null) return OptionalDouble.empty();
            sum += given * criterion.weight();
            weights += criterion.weight();
        }
        return OptionalDouble.of(sum / weights);
    }
}
