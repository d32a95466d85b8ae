package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import io.plenary.forms.Question;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.registration.SeatGrants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scoring and deciding, over HTTP. */
public final class ReviewRoutes {
    private final ReviewService reviews;
    private final SelectionService selections;

    public ReviewRoutes(ReviewService reviews, SelectionService selections) {
        this.reviews = reviews;
        this.selections = selections;
    }

    /** What a reviewer has said. */
    record Said(Map<String, Integer> scores, String comment, boolean conflict) {
        static Said of(Review review) {
            return new Said(review.scores(), review.comment(), review.conflict());
        }
    }

    record Waiting(ApplicationId id, int number, Application.State state, Optional<String> name, Optional<Said> mine) {
        static Waiting of(ReviewService.Waiting from) {
            var one = from.application();
            return new Waiting(
                    one.id(),
                    one.number().orElseThrow(),
                    one.state(),
                    from.name(),
                    from.mine().map(Said::of));
        }
    }

    record Queue(
            String title,
            String slug,
            List<ReviewRules.Criterion> criteria,
            int scale,
            boolean blind,
            List<Waiting> applications) {}

    record Read(
            Waiting application,
            List<Question> questions,
            List<Answer> answers,
            Optional<EndorsementFiles.Letter> letter) {}

    record Place(
            ApplicationId id,
            int number,
            Application.State state,
            String name,
            Optional<Double> mean,
            Optional<Double> spread,
            int scored,
            int conflicts,
            List<PersonId> readers,
            Optional<Integer> rank,
            Optional<String> seat,
            Optional<Instant> offerUntil) {}

    record Table(List<Place> applications, Optional<Integer> free, ReviewRules.Readers readers) {}

    record Letter(ApplicationId application, String to, String subject, String text) {}

    record Letters(List<Letter> letters) {}

    record Outcomes(List<Selection.Outcome> outcomes) {}

    public void mount(Pages pages) {
        pages.on("/e/:slug/reviews", visit -> Page.of("Plenary", "").notForSearch());
        pages.on("/e/:slug/applications/rules", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("getReviewRules", request -> Reply.ok(reviews.rules(request.caller(), request.part("slug"))));
        operations.on("saveReviewRules", request -> {
            var rules = request.body(ReviewRules.class);
            return Reply.ok(reviews.save(request.caller(), request.part("slug"), rules));
        });
        operations.on("listReviews", request -> {
            var queue = reviews.queue(request.caller(), request.part("slug"));
            return Reply.ok(new Queue(
                    queue.event().title(),
                    queue.event().slug(),
                    queue.rules().criteria(),
                    queue.rules().scale(),
                    queue.rules().blind(),
                    queue.waiting().stream().map(Waiting::of).toList()));
        });
        operations.on("getReview", request -> {
            var read = reviews.read(request.caller(), request.part("slug"), idOf(request));
            return Reply.ok(new Read(Waiting.of(read.waiting()), read.questions(), read.answers(), read.letter()));
        });
        operations.on("saveReview", request -> {
            var said = request.body(Said.class);
            var review = new Review(
                    idOf(request), request.caller().person(), said.scores(), said.comment(), said.conflict());
            return Reply.ok(Said.of(reviews.put(request.caller(), request.part("slug"), review)));
        });
        operations.on("takeBackConflict", request -> {
            reviews.takeBackConflict(request.caller(), request.part("slug"), idOf(request));
            return Reply.done();
        });
        decisions(operations);
    }

    private void decisions(Operations operations) {
        operations.on("getRanking", request -> Reply.ok(table(request)));
        operations.on("previewSelection", request -> {
            var drafts = selections.preview(request.caller(), request.part("slug"), request.body(Selection.class));
            return Reply.ok(new Letters(drafts.stream()
                    .map(one -> new Letter(
                            one.application().id(),
                            one.mail().recipient(),
                            one.mail().subject(),
                            one.mail().text()))
                    .toList()));
        });
        operations.on("decideApplications", request -> {
            var selection = request.body(Selection.class);
            return Reply.ok(new Outcomes(selections.decide(request.caller(), request.part("slug"), selection)));
        });
    }

    private Table table(Request request) {
        var table = selections.table(request.caller(), request.part("slug"));
        return new Table(
                table.ranking().places().stream()
                        .map(place -> {
                            var one = place.application();
                            var seat = Optional.ofNullable(table.standings().get(one.person()));
                            return new Place(
                                    one.id(),
                                    one.number().orElseThrow(),
                                    one.state(),
                                    one.name(),
                                    place.mean(),
                                    place.spread(),
                                    place.scored(),
                                    place.conflicts(),
                                    table.readers().getOrDefault(one.id(), List.of()),
                                    one.rank(),
                                    seat.map(SeatGrants.Standing::state),
                                    seat.flatMap(SeatGrants.Standing::offerUntil));
                        })
                        .toList(),
                table.free(),
                table.rules().readers());
    }

    private static ApplicationId idOf(Request request) {
        return ApplicationId.of(request.part("applicationId"));
    }
}
