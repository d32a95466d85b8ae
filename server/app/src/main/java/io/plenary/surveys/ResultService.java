package io.plenary.surveys;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was answered: counted, and as a table. For those who organise the event. */
public final class ResultService {
    private final SurveyService.Parts parts;
    private final Db db;
    private final EventService events;

    public ResultService(SurveyService.Parts parts) {
        this.parts = parts;
        this.db = parts.db();
        this.events = parts.events();
    }

    /** @param hidden too few answers without names; @param withheld there are questions this reader is not to see */
    record Results(int answers, boolean hidden, boolean withheld, List<Summary.Counted> questions) {}

    /** @throws Refusal auth-required, not-found */
    Results get(Caller caller, String slug, Purpose purpose) {
        var event = events.getOrganised(caller, slug);
        var survey = surveyOf(event, purpose);
        var reads = readsGuarded(caller, survey);
        var answers = count(survey);
        var all = hides(survey, answers) ? List.<Summary.Part>of() : partsOf(survey);
        var summary = new Summary(all, question -> reads || !question.guarded());
        var withheld = !reads
                && all.stream().anyMatch(part -> part.version().form().questions().stream()
                        .anyMatch(Question::guarded));
        return new Results(answers, hides(survey, answers), withheld, summary.counted());
    }

    private Survey surveyOf(Event event, Purpose purpose) {
        return new SurveyStore(db)
                .find(event.id(), purpose)
                .orElseGet(() -> Survey.unarranged(event.id(), purpose, event.endsAt()));
    }

    private int count(Survey survey) {
        var subject = Subject.of(survey);
        return survey.anonymous() ? new BoxStore(db).count(subject) : new ReplyStore(db).count(subject);
    }

    private static boolean hides(Survey survey, int answers) {
        return survey.anonymous() && answers > 0 && answers < Survey.LEAST;
    }

    private boolean readsGuarded(Caller caller, Survey survey) {
        var email = parts.people().get(caller.person()).email();
        return parts.forms().readsGuarded(caller, email, survey.event(), survey.purpose());
    }

    private List<Summary.Part> partsOf(Survey survey) {
        return survey.anonymous() ? boxes(survey) : replies(survey);
    }

    private List<Summary.Part> boxes(Survey survey) {
        var byVersion = new LinkedHashMap<UUID, Map<String, Tally>>();
        for (var box : new BoxStore(db).list(Subject.of(survey)))
            byVersion
                    .computeIfAbsent(box.version(), id -> new HashMap<>())
                    .merge(box.question(), box.tally(), Tally::plus);
        var all = new ArrayList<Summary.Part>();
        byVersion.forEach((id, tallies) -> parts.forms()
                .version(survey.event(), survey.purpose(), id)
                .ifPresent(version -> all.add(new Summary.Part(version, tallies))));
        return all;
    }

    private List<Summary.Part> replies(Survey survey) {
        var ids = new ReplyStore(db)
                .list(Subject.of(survey)).stream().map(ReplyStore.Named::id).toList();
        var versions = new HashMap<UUID, FormVersion>();
        var byVersion = new LinkedHashMap<UUID, Map<String, Tally>>();
        for (var given : parts.forms().list(ids)) {
            var version = given.version();
            versions.put(version.id(), version);
            var tallies = byVersion.computeIfAbsent(version.id(), id -> new HashMap<>());
            for (var answer : given.all())
                version.form()
                        .find(answer.question())
                        .ifPresent(question -> tallies.merge(question.id(), Tally.of(question, answer), Tally::plus));
        }
        return byVersion.entrySet().stream()
                .map(one -> new Summary.Part(versions.get(one.getKey()), one.getValue()))
                .toList();
    }

    /** Without names a line for each answer with its count, with names a line for each person. @throws Refusal as get */
    String csv(Caller caller, String slug, Purpose purpose) {
        var event = events.getOrganised(caller, slug);
        var survey = surveyOf(event, purpose);
        var reads = readsGuarded(caller, survey);
        new EventAudit(db, caller, event)
                .write("export.answers", event.id(), new JsonObject().put("form", purpose.word()));
        var all = hides(survey, count(survey)) ? List.<Summary.Part>of() : partsOf(survey);
        var summary = new Summary(all, question -> reads || !question.guarded());
        if (survey.anonymous()) return ResultTable.counts(summary);
        var named = new ReplyStore(db).list(Subject.of(survey));
        var given = parts.forms().list(named.stream().map(ReplyStore.Named::id).toList()).stream()
                .map(one -> reads ? one : one.withoutGuarded())
                .toList();
        return ResultTable.people(summary.questions(), named, byId(given));
    }

    private static Map<UUID, AnsweredForm> byId(List<AnsweredForm> given) {
        var all = new HashMap<UUID, AnsweredForm>();
        for (var one : given) all.put(one.subject(), one);
        return all;
    }
}
