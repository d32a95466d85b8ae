package io.plenary.surveys;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.Answer;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Being asked, and answering. */
public final class AnsweringService {
    private static final Limit BY_NETWORK = new Limit("survey, network", 60, 60, Duration.ofMinutes(10));

    private final SurveyService.Parts parts;
    private final RandomGenerator lot = new SecureRandom();

    public AnsweringService(SurveyService.Parts parts) {
        this.parts = parts;
    }

    /** Of one that is open to the reader. */
    record Open(EventSummary event, Survey survey, Optional<PastSession> session, boolean answered) {}

    /** What is asked of this reader now, about this event or one of its sessions. @throws Refusal not-found */
    List<Open> list(Caller caller, String slug, Optional<SessionId> about) {
        var event = parts.events().get(caller, slug);
        // A session that was cancelled asks nothing, and its page stands there all the same.
        if (about.isPresent() && sessionOf(event.id(), about).isEmpty()) return List.of();
        var purposes = about.isPresent() ? Stream.of(Purpose.SESSION) : Stream.of(Purpose.FEEDBACK, Purpose.SURVEY);
        return purposes.flatMap(purpose -> new SurveyStore(parts.db()).find(event.id(), purpose).stream())
                .map(survey -> asked(survey, about))
                .filter(asked -> stateOf(asked.survey()) == Survey.State.OPEN && isAdmitted(caller, asked.survey()))
                .map(asked -> new Open(summary(event), asked.survey(), asked.session(), isAnswered(caller, asked)))
                .toList();
    }

    /** One as it is asked here. @param survey not before the session is over */
    private record Asked(Survey survey, Optional<PastSession> session) {
        Subject subject() {
            return Subject.of(survey, session);
        }
    }

    /** @throws Refusal not-found where no session is named for what is asked of each, and the other way round */
    private Asked asked(Survey survey, Optional<SessionId> about) {
        if (about.isPresent() != (survey.purpose() == Purpose.SESSION)) throw new Refusal(ErrorCode.NOT_FOUND);
        var session = sessionOf(survey.event(), about);
        if (session.isPresent() != about.isPresent()) throw new Refusal(ErrorCode.NOT_FOUND);
        return new Asked(session.map(one -> one.of(survey)).orElse(survey), session);
    }

    private EventSummary summary(Event event) {
        return event.summaryAt(parts.clock().instant());
    }

    private Survey.State stateOf(Survey survey) {
        var asks = parts.forms().shown(survey.event(), survey.purpose()).isPresent();
        return survey.at(parts.clock().instant(), asks);
    }

    private Optional<PastSession> sessionOf(EventId event, Optional<SessionId> about) {
        return about.flatMap(id -> new PastSessionStore(parts.db()).find(event, id));
    }

    private record Mine(Survey survey, Optional<PastSession> session, boolean answered) {}

    /** What this person is asked after events they have a seat in, then after sessions. @throws Refusal auth-required */
    List<Open> mine(Caller caller) {
        var ofEvents = new SurveyStore(parts.db())
                .listOf(caller.person()).stream().map(one -> new Mine(one.survey(), Optional.empty(), one.answered()));
        var ofSessions = new PastSessionStore(parts.db())
                .listOf(caller.person()).stream().map(one -> new Mine(one.survey(), Optional.of(one.session()), false));
        var asked = Stream.concat(ofEvents, ofSessions).toList();
        var events = parts.events()
                .getAll(asked.stream().map(one -> one.survey().event()).toList());
        return asked.stream()
                .filter(one -> events.containsKey(one.survey().event()))
                .map(one -> new Open(
                        summary(events.get(one.survey().event())), one.survey(), one.session(), one.answered()))
                .toList();
    }

    private boolean isAdmitted(Caller caller, Survey survey) {
        if (survey.takesStrangers()) return true;
        var isLink = survey.audience() == Survey.Audience.LINK;
        return caller.findPerson()
                .filter(person -> isLink || parts.seats().isAdmitted(person, survey.event()))
                .isPresent();
    }

    private boolean isAnswered(Caller caller, Asked asked) {
        return caller.findPerson().filter(person -> isAnswered(person, asked)).isPresent();
    }

    private boolean isAnswered(PersonId person, Asked asked) {
        return asked.survey().anonymous()
                ? new BoxStore(parts.db()).hasAnswered(asked.subject(), person)
                : new ReplyStore(parts.db()).find(asked.subject(), person).isPresent();
    }

    /** @param version that is asked; absent where there is nothing to answer */
    record Sheet(
            EventSummary event,
            Survey survey,
            Optional<PastSession> session,
            Survey.State state,
            boolean answered,
            boolean admitted,
            Optional<UUID> version,
            List<Question> questions,
            List<Answer> answers) {}

    /** @throws Refusal not-found, also before anything was arranged */
    Sheet sheet(Caller caller, String slug, Purpose purpose, Optional<SessionId> about) {
        var event = parts.events().get(caller, slug);
        var asked = asked(get(event, purpose), about);
        var survey = asked.survey();
        var state = stateOf(survey);
        var isAdmitted = isAdmitted(caller, survey);
        var given = caller.findPerson()
                .flatMap(person -> new ReplyStore(parts.db()).find(asked.subject(), person))
                .flatMap(parts.forms()::find);
        var isAsked = state == Survey.State.OPEN && isAdmitted;
        var shown = isAsked ? parts.forms().shown(event.id(), purpose) : given.map(AnsweredForm::version);
        return new Sheet(
                summary(event),
                survey,
                asked.session(),
                state,
                isAnswered(caller, asked),
                isAdmitted,
                shown.map(FormVersion::id),
                shown.map(one -> one.form().questions()).orElse(List.of()),
                given.map(AnsweredForm::all).orElse(List.of()));
    }

    private Survey get(Event event, Purpose purpose) {
        return new SurveyStore(parts.db())
                .find(event.id(), purpose)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** What somebody sends. @param anonymous what they were told */
    record Reply(UUID version, boolean anonymous, List<Answer> answers) {}

    /** Where an answer comes from. */
    record Place(String slug, Purpose purpose, Optional<SessionId> about, String address) {}

    /**
     * @throws Refusal not-found; auth-required, not-registered; survey-closed; already-answered where there are no names; stale
     *     where the questions, or what was said about names, are others now; validation by question; rate-limited
     */
    void answer(Caller caller, Place place, Reply reply) {
        var event = parts.events().get(caller, place.slug());
        var asked = asked(get(event, place.purpose()), place.about());
        var survey = asked.survey();
        if (!survey.takesStrangers()) caller.required();
        else if (caller.findPerson().isEmpty()) parts.limits().take(BY_NETWORK, place.address());
        if (!isAdmitted(caller, survey)) throw new Refusal(ErrorCode.NOT_REGISTERED);
        var shown = parts.forms()
                .shown(event.id(), place.purpose())
                .orElseThrow(() -> new Refusal(ErrorCode.SURVEY_CLOSED));
        var sent = Optional.of(new Questionnaires.Reply(reply.version(), reply.answers()));
        var checked = parts.forms().check(event.id(), place.purpose(), shown.id(), sent);
        if (checked.sheet().plain().isEmpty() && checked.sheet().guarded().isEmpty())
            throw Refusal.field("/answers", "This is needed.");
        parts.db().transaction(tx -> {
            keep(tx, new Given(caller.findPerson(), asked.session(), checked, reply.anonymous()));
            return checked;
        });
    }

    private record Given(
            Optional<PersonId> person,
            Optional<PastSession> session,
            Questionnaires.Checked checked,
            boolean anonymous) {}

    private void keep(Db.Tx tx, Given given) {
        var checked = given.checked();
        var person = given.person();
        if (given.session().filter(one -> !new PastSessionStore(tx).isOver(one)).isPresent())
            throw new Refusal(ErrorCode.SURVEY_CLOSED);
        var survey = new SurveyStore(tx)
                .findToAnswer(checked.event(), checked.purpose())
                .orElseThrow(() -> new Refusal(ErrorCode.SURVEY_CLOSED));
        if (survey.anonymous() != given.anonymous()) throw new Refusal(ErrorCode.STALE);
        var subject = Subject.of(survey, given.session());
        if (!survey.anonymous()) {
            parts.forms().keep(tx, new ReplyStore(tx).put(subject, person.orElseThrow()), checked);
            return;
        }
        var boxes = new BoxStore(tx);
        if (person.filter(one -> !boxes.tick(subject, one)).isPresent()) throw new Refusal(ErrorCode.ALREADY_ANSWERED);
        var all = Stream.concat(checked.sheet().plain().stream(), checked.sheet().guarded().stream())
                .toList();
        boxes.drop(subject, checked.version(), all, lot);
    }
}
