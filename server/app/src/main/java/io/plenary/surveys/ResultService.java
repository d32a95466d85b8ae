package io.plenary.surveys;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Results get(Caller caller, String slug, Purpose purpose, Optional<SessionId> about) {
        var event = events.getOrganised(caller, slug);
        var survey = surveyOf(event, purpose);
        var subject = subject(survey, about);
        var reads = readsGuarded(caller, survey);
        var answers = count(survey, subject);
        var all = shownParts(survey, subject);
        var summary = new Summary(all, question -> reads || !question.guarded());
        var withheld = !reads
                && all.stream().anyMatch(part -> part.version().form().questions().stream()
                        .anyMatch(Question::guarded));
        return new Results(answers, hides(survey, answers), withheld, summary.counted());
    }

    /** What of them may be shown: nothing of a few without names. */
    private List<Summary.Part> shownParts(Survey survey, Subject subject) {
        if (hides(survey, count(survey, subject))) return List.of();
        return survey.anonymous() ? boxes(survey, subject) : replies(subject);
    }

    /** Sessions are never shown together: what is hidden of a few could be worked out from the others. @throws Refusal not-found */
    private Subject subject(Survey survey, Optional<SessionId> about) {
        if (about.isPresent() != (survey.purpose() == Purpose.SESSION)) throw new Refusal(ErrorCode.NOT_FOUND);
        return about.map(id -> sessionsOf(survey.event()).stream()
                        .map(PastSessionStore.Counted::session)
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND)))
                .map(session -> Subject.of(survey, Optional.of(session)))
                .orElseGet(() -> Subject.of(survey, Optional.empty()));
    }

    private List<PastSessionStore.Counted> sessionsOf(EventId event) {
        return new PastSessionStore(db).list(event);
    }

    /** Sessions that are over, and how many said something of each. @throws Refusal auth-required, not-found */
    List<PastSessionStore.Counted> sessions(Caller caller, String slug) {
        return sessionsOf(events.getOrganised(caller, slug).id());
    }

    private Survey surveyOf(Event event, Purpose purpose) {
        return new SurveyStore(db).find(event.id(), purpose).orElseGet(() -> Survey.unarranged(event, purpose));
    }

    private int count(Survey survey, Subject subject) {
        return survey.anonymous() ? new BoxStore(db).count(subject) : new ReplyStore(db).count(subject);
    }

    private static boolean hides(Survey survey, int answers) {
        return survey.anonymous() && answers > 0 && answers < Survey.LEAST;
    }

    private boolean readsGuarded(Caller caller, Survey survey) {
        var email = parts.people().get(caller.person()).email();
        return parts.forms().readsGuarded(caller, email, survey.event(), survey.purpose());
    }

    private List<Summary.Part> boxes(Survey survey, Subject subject) {
        var byVersion = new LinkedHashMap<UUID, Map<String, Tally>>();
        for (var box : new BoxStore(db).list(subject))
            byVersion
                    .computeIfAbsent(box.version(), id -> new HashMap<>())
                    .merge(box.question(), box.tally(), Tally::plus);
        var all = new ArrayList<Summary.Part>();
        byVersion.forEach((id, tallies) -> parts.forms()
                .version(survey.event(), survey.purpose(), id)
                .ifPresent(version -> all.add(new Summary.Part(version, tallies))));
        return all;
    }

    private List<Summary.Part> replies(Subject subject) {
        var ids = new ReplyStore(db)
                .list(subject).stream().map(ReplyStore.Named::id).toList();
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

    /**
     * Without names a line for each answer with its count, with names a line for each person; of sessions each with its title.
     *
     * @throws Refusal as get
     */
    String csv(Caller caller, String slug, Purpose purpose) {
        var event = events.getOrganised(caller, slug);
        var survey = surveyOf(event, purpose);
        var reads = readsGuarded(caller, survey);
        new EventAudit(db, caller, event)
                .write("export.answers", event.id(), new JsonObject().put("form", purpose.word()));
        var sheets = new ArrayList<ResultTable.Sheet>();
        if (purpose != Purpose.SESSION) sheets.add(sheet(survey, Optional.empty(), reads));
        else
            sessionsOf(event.id()).stream()
                    .filter(one -> one.answers() > 0)
                    .map(one -> sheet(survey, Optional.of(one.session()), reads))
                    .forEach(sheets::add);
        return survey.anonymous() ? ResultTable.counts(sheets) : ResultTable.people(sheets);
    }

    private ResultTable.Sheet sheet(Survey survey, Optional<PastSession> session, boolean reads) {
        var subject = Subject.of(survey, session);
        var summary = new Summary(shownParts(survey, subject), question -> reads || !question.guarded());
        var title = session.map(PastSession::title);
        if (survey.anonymous()) return new ResultTable.Sheet(title, summary, List.of(), Map.of());
        var named = new ReplyStore(db).list(subject);
        var given = parts.forms().list(named.stream().map(ReplyStore.Named::id).toList()).stream()
                .map(one -> reads ? one : one.withoutGuarded())
                .toList();
        return new ResultTable.Sheet(title, summary, named, byId(given));
    }

    private static Map<UUID, AnsweredForm> byId(List<AnsweredForm> given) {
        var all = new HashMap<UUID, AnsweredForm>();
        for (var one : given) all.put(one.subject(), one);
        return all;
    }
}
