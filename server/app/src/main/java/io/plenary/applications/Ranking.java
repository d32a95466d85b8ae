package io.plenary.applications;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applications by what their reviewers say, the best first; those that nobody has scored at the end, by number. */
record Ranking(List<Place> places) {
    private static final Comparator<Place> BEST_FIRST = Comparator.comparing(
                    (Place one) -> one.mean().orElse(-1.0), Comparator.reverseOrder())
            .thenComparing(one -> one.application().number().orElse(Integer.MAX_VALUE));

    /**
     * @param mean of the reviewers who gave points by every criterion
     * @param spread standard deviation among them: how far they are apart
     * @param scored so many reviewers
     * @param conflicts so many are too near to judge
     */
    record Place(Application application, Optional<Double> mean, Optional<Double> spread, int scored, int conflicts) {

        static Place of(Application application, Collection<Review> reviews, ReviewRules rules) {
            var points = reviews.stream()
                    .map(one -> one.points(rules))
                    .filter(one -> one.isPresent())
                    .mapToDouble(one -> one.getAsDouble())
                    .toArray();
            var conflicts = (int) reviews.stream().filter(Review::conflict).count();
            if (points.length == 0) return new Place(application, Optional.empty(), Optional.empty(), 0, conflicts);
            var mean = java.util.Arrays.stream(points).average().orElseThrow();
            var variance = java.util.Arrays.stream(points)
                    .map(one -> (one - mean) * (one - mean))
                    .average()
                    .orElseThrow();
            return new Place(
                    application, Optional.of(mean), Optional.of(Math.sqrt(variance)), points.length, conflicts);
        }
    }

    static Ranking of(List<Application> applications, Collection<Review> reviews, ReviewRules rules) {
        var byApplication = reviews.stream().collect(Collectors.groupingBy(Review::application));
        return new Ranking(applications.stream()
                .map(one -> Place.of(one, byApplication.getOrDefault(one.id(), List.of()), rules))
                .sorted(BEST_FIRST)
                .toList());
    }
}
