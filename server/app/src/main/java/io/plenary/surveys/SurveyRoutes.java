package io.plenary.surveys;

import io.plenary.catalogue.EventService;
import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.Answer;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Feedback and surveys over HTTP, and their pages. */
public final class SurveyRoutes {
    private final EventService events;
    private final SurveyService surveys;
    private final AnsweringService answering;
    private final ResultService results;

    public SurveyRoutes(SurveyService.Parts parts) {
        this.events = parts.events();
        this.surveys = new SurveyService(parts);
        this.answering = new AnsweringService(parts);
        this.results = new ResultService(parts);
    }

    /** As on the wire for those who arrange it. */
    record Desk(
            long version,
            boolean anonymous,
            Survey.Audience audience,
            Instant opensAt,
            Optional<Instant> closesAt,
            Survey.State state,
            int answers,
            int form) {

        static Reply of(SurveyService.Desk desk) {
            var survey = desk.survey();
            return Reply.ok(new Desk(
                    survey.version(),
                    survey.anonymous(),
                    survey.audience(),
                    survey.opensAt(),
                    survey.closesAt(),
                    desk.state(),
                    desk.answers(),
                    desk.form()));
        }
    }

    /** As on the wire for those who are asked. */
    record Sheet(
            EventSummary event,
            Optional<PastSession> session,
            Survey.State state,
            boolean anonymous,
            Survey.Audience audience,
            Instant opensAt,
            Optional<Instant> closesAt,
            boolean answered,
            boolean admitted,
            Optional<UUID> version,
            List<Question> questions,
            List<Answer> answers) {

        static Reply of(AnsweringService.Sheet sheet) {
            var survey = sheet.survey();
            return Reply.ok(new Sheet(
                    sheet.event(),
                    sheet.session(),
                    sheet.state(),
                    survey.anonymous(),
                    survey.audience(),
                    survey.opensAt(),
                    survey.closesAt(),
                    sheet.answered(),
                    sheet.admitted(),
                    sheet.version(),
                    sheet.questions(),
                    sheet.answers()));
        }
    }

    record Open(
            Purpose purpose,
            EventSummary event,
            Optional<PastSession> session,
            boolean anonymous,
            Optional<Instant> closesAt,
            boolean answered) {}

    record Opens(List<Open> surveys) {
        static Reply of(List<AnsweringService.Open> all) {
            return Reply.ok(new Opens(all.stream()
                    .map(one -> new Open(
                            one.survey().purpose(),
                            one.event(),
                            one.session(),
                            one.survey().anonymous(),
                            one.survey().closesAt(),
                            one.answered()))
                    .toList()));
        }
    }

    private record Session(SessionId id, String title, Instant startsAt, int answers) {}

    record Sessions(List<Session> sessions) {
        static Reply of(List<PastSessionStore.Counted> all) {
            return Reply.ok(new Sessions(all.stream()
                    .map(one -> new Session(
                            one.session().id(),
                            one.session().title(),
                            one.session().startsAt(),
                            one.answers()))
                    .toList()));
        }
    }

    record Results(int answers, boolean hidden, int least, boolean withheld, List<Summary.Counted> questions) {
        static Reply of(ResultService.Results found) {
            return Reply.ok(
                    new Results(found.answers(), found.hidden(), Survey.LEAST, found.withheld(), found.questions()));
        }
    }

    public void mount(Pages pages) {
        for (var path : List.of("/e/:slug/feedback", "/e/:slug/survey", "/e/:slug/sessions/:session/feedback"))
            pages.on(path, visit -> Page.of(
                            events.get(visit.caller(), visit.part("slug")).title() + " · Plenary", "")
                    .notForSearch());
        for (var path : List.of("/e/:slug/surveys", "/e/:slug/surveys/:purpose", "/e/:slug/surveys/:purpose/form"))
            pages.on(path, visit -> {
                var title = surveys.titleOf(visit.caller(), visit.part("slug"));
                return Page.of(title + " · Plenary", "").notForSearch();
            });
    }

    public void mount(Operations operations) {
        operations.on(
                "listSurveys",
                request -> Opens.of(answering.list(request.caller(), request.part("slug"), session(request))));
        operations.on("listMySurveys", request -> Opens.of(answering.mine(request.caller())));
        operations.on(
                "getSurvey", request -> Desk.of(surveys.get(request.caller(), request.part("slug"), purpose(request))));
        operations.on("saveSurvey", request -> {
            var wish = request.body(SurveyService.Wish.class);
            return Desk.of(surveys.save(request.caller(), request.part("slug"), purpose(request), wish));
        });
        operations.on(
                "getSurveySheet",
                request -> Sheet.of(
                        answering.sheet(request.caller(), request.part("slug"), purpose(request), session(request))));
        operations.on("answerSurvey", request -> {
            var place = new AnsweringService.Place(
                    request.part("slug"),
                    purpose(request),
                    session(request),
                    request.sender().address());
            answering.answer(request.caller(), place, request.body(AnsweringService.Reply.class));
            return Reply.done();
        });
        operations.on(
                "getSurveyResults",
                request -> Results.of(
                        results.get(request.caller(), request.part("slug"), purpose(request), session(request))));
        operations.on(
                "listSessionFeedback",
                request -> Sessions.of(results.sessions(request.caller(), request.part("slug"))));
        operations.on("exportSurvey", request -> {
            var purpose = purpose(request);
            var csv = results.csv(request.caller(), request.part("slug"), purpose);
            return Reply.file("text/csv", purpose.word() + ".csv", csv);
        });
    }

    private static Optional<SessionId> session(Request request) {
        return request.find("session").map(SessionId::of);
    }

    private static Purpose purpose(Request request) {
        return Purpose.of(request.part("purpose"));
    }
}
