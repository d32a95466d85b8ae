package io.plenary.surveys;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
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
    record Open(Purpose purpose, EventSummary event, Survey survey, boolean answered) {}

    /** What is asked about this event now, of this reader. @throws Refusal not-found */
    List<Open> list(Caller caller, String slug) {
        var event = parts.events().get(caller, slug);
        return Stream.of(Purpose.FEEDBACK, Purpose.SURVEY)
                .flatMap(purpose -> new SurveyStore(parts.db()).find(event.id(), purpose).stream())
                .filter(survey -> stateOf(survey) == Survey.State.OPEN && isAdmitted(caller, survey))
                .map(survey -> new Open(survey.purpose(), summary(event), survey, isAnswered(caller, survey)))
                .toList();
    }

    private EventSummary summary(Event event) {
        return event.summaryAt(parts.clock().instant());
    }

    private Survey.State stateOf(Survey survey) {
        var asks = parts.forms().shown(survey.event(), survey.purpose()).isPresent();
        return survey.at(parts.clock().instant(), asks);
    }

    /** What this person is asked after events they have a seat in. @throws Refusal auth-required */
    List<Open> mine(Caller caller) {
        var asked = new SurveyStore(parts.db()).listOf(caller.person());
        var events = parts.events()
                .getAll(asked.stream().map(one -> one.survey().event()).toList());
        return asked.stream()
                .filter(one -> events.containsKey(one.survey().event()))
                .map(one -> new Open(
                        one.survey().purpose(),
                        summary(events.get(one.survey().event())),
                        one.survey(),
                        one.answered()))
                .toList();
    }

    private boolean isAdmitted(Caller caller, Survey survey) {
        if (survey.takesStrangers()) return true;
        var isLink = survey.audience() == Survey.Audience.LINK;
        return caller.findPerson()
                .filter(person -> isLink || parts.seats().isAdmitted(person, survey.event()))
                .isPresent();
    }

    private boolean isAnswered(Caller caller, Survey survey) {
        return caller.findPerson().filter(person -> isAnswered(person, survey)).isPresent();
    }

    private boolean isAnswered(PersonId person, Survey survey) {
        var subject = Subject.of(survey);
        return survey.anonymous()
                ? new BoxStore(parts.db()).hasAnswered(subject, person)
                : new ReplyStore(parts.db()).find(subject, person).isPresent();
    }

    /** @param version that is asked; absent where there is nothing to answer */
    record Sheet(
            EventSummary event,
            Survey survey,
            Survey.State state,
            boolean answered,
            boolean admitted,
            Optional<UUID> version,
            List<Question> questions,
            List<Answer> answers) {}

    /** @throws Refusal not-found, also before anything was arranged */
    Sheet sheet(Caller caller, String slug, Purpose purpose) {
        var event = parts.events().get(caller, slug);
        var survey = get(event, purpose);
        var state = stateOf(survey);
        var isAdmitted = isAdmitted(caller, survey);
        var given = caller.findPerson()
                .flatMap(person -> new ReplyStore(parts.db()).find(Subject.of(survey), person))
                .flatMap(parts.forms()::find);
        var isAsked = state == Survey.State.OPEN && isAdmitted;
        var shown = isAsked ? parts.forms().shown(event.id(), purpose) : given.map(AnsweredForm::version);
        return new Sheet(
                summary(event),
                survey,
                state,
                isAnswered(caller, survey),
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
    record Place(String slug, Purpose purpose, String address) {}

    /**
     * @throws Refusal not-found; auth-required, not-registered; survey-closed; already-answered where there are no names; stale
     *     where the questions, or what was said about names, are others now; validation by question; rate-limited
     */
    void answer(Caller caller, Place place, Reply reply) {
        var event = parts.events().get(caller, place.slug());
        var survey = get(event, place.purpose());
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
            keep(tx, caller.findPerson(), checked, reply.anonymous());
            return checked;
        });
    }

    private void keep(Db.Tx tx, Optional<PersonId> person, Questionnaires.Checked checked, boolean anonymous) {
        var survey = new SurveyStore(tx)
                .findToAnswer(checked.event(), checked.purpose())
                .orElseThrow(() -> new Refusal(ErrorCode.SURVEY_CLOSED));
        if (survey.anonymous() != anonymous) throw new Refusal(ErrorCode.STALE);
        var subject = Subject.of(survey);
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
