package io.plenary.applications;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has applied, and with what: for those who organise the event. What is not sent yet is nobody's to read. */
public final class ApplicantList {
    private static final int AT_ONCE = 1_000;

    private final Db db;
    private final EventService events;
    private final PersonService people;
    private final Questionnaires forms;
    private final EndorsementFiles letters;

    public ApplicantList(ApplicationService.Parts parts) {
        this.db = parts.db();
        this.events = parts.events();
        this.people = parts.people();
        this.forms = parts.forms();
        this.letters = new EndorsementFiles(parts);
    }

    /** One who applied. */
    record Applicant(Application application, String email, Optional<Endorsement.State> endorsement) {}

    /** @param drafts begun and not sent */
    record Applicants(List<Applicant> sent, long drafts) {}

    /** What the event is called, for those who may see who applied. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }

    /** @throws Refusal auth-required, not-found */
    Applicants list(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        var all = new ApplicationStore(db).list(event.id());
        var sent = all.stream().filter(ApplicantList::isSent).toList();
        var drafts = all.stream()
                .filter(one -> one.state() == Application.State.DRAFT)
                .count();
        var byId = peopleOf(sent);
        var asked = new EndorsementStore(db)
                .list(event.id()).stream().collect(Collectors.toMap(Endorsement::application, Endorsement::state));
        return new Applicants(
                sent.stream()
                        .map(one -> new Applicant(
                                one, byId.get(one.person()).email().value(), Optional.ofNullable(asked.get(one.id()))))
                        .toList(),
                drafts);
    }

    private static boolean isSent(Application one) {
        return one.submittedAt().isPresent() && one.state() != Application.State.DRAFT;
    }

    private Map<PersonId, Person> peopleOf(List<Application> all) {
        return all.stream()
                .map(Application::person)
                .gather(java.util.stream.Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> people.list(some).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** What one reviewer said, for those who decide. */
    record Opinion(String reviewer, Optional<Double> points, String comment, boolean conflict) {}

    /** @param withheld there are answers that this reader is not to see */
    record Read(
            Applicant applicant,
            List<Question> questions,
            List<Answer> answers,
            boolean withheld,
            List<Opinion> opinions,
            Optional<EndorsementFiles.Letter> letter) {}

    /** @throws Refusal auth-required, not-found, also for one that was never sent */
    Read read(Caller caller, String slug, ApplicationId id) {
        var event = events.getOrganised(caller, slug);
        var one = new ApplicationStore(db)
                .find(id, event.id())
                .filter(ApplicantList::isSent)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var reads = readsGuarded(caller, event);
        var given = forms.find(id.value());
        var shown = given.map(form -> reads ? form : form.withoutGuarded());
        return new Read(
                new Applicant(
                        one,
                        people.get(one.person()).email().value(),
                        new EndorsementStore(db).find(id).map(Endorsement::state)),
                shown.map(form -> form.version().form().questions().stream()
                                .filter(question -> reads || !question.guarded())
                                .toList())
                        .orElse(List.of()),
                shown.map(AnsweredForm::all).orElse(List.of()),
                !reads && given.filter(form -> !form.guarded().isEmpty()).isPresent(),
                opinions(event, id),
                letters.find(id));
    }

    private List<Opinion> opinions(Event event, ApplicationId id) {
        var store = new ReviewStore(db);
        var rules = store.rules(event.id());
        var said = store.listOf(id);
        if (said.isEmpty()) return List.of();
        var names = people.list(said.stream().map(Review::reviewer).toList()).stream()
                .collect(Collectors.toMap(Person::id, one -> one.name().value()));
        return said.stream()
                .map(one -> new Opinion(
                        names.getOrDefault(one.reviewer(), "–"),
                        one.points(rules).stream().boxed().findFirst(),
                        one.comment(),
                        one.conflict()))
                .toList();
    }

    private boolean readsGuarded(Caller caller, Event event) {
        var email = people.get(caller.person()).email();
        return forms.readsGuarded(caller, email, event.id(), Purpose.APPLICATION);
    }
}
