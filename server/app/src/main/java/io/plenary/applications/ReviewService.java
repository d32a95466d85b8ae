package io.plenary.applications;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.Answer;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading and scoring, for reviewers of applications and those who organise. Nobody reads where they are too near. */
public final class ReviewService {
    private final Db db;
    private final EventService events;
    private final Questionnaires forms;
    private final EndorsementFiles letters;

    public ReviewService(ApplicationService.Parts parts) {
        this.db = parts.db();
        this.events = parts.events();
        this.forms = parts.forms();
        this.letters = new EndorsementFiles(parts);
    }

    /** @throws Refusal auth-required, not-found for those who do not organise the event */
    ReviewRules rules(Caller caller, String slug) {
        return new ReviewStore(db).rules(events.getOrganised(caller, slug).id());
    }

    /** @throws Refusal auth-required, not-found; validation; stale where somebody was faster */
    ReviewRules save(Caller caller, String slug, ReviewRules rules) {
        var event = events.getOrganised(caller, slug);
        var checked = rules.checked();
        return db.transaction(tx -> {
            var store = new ReviewStore(tx);
            var before = store.rules(event.id());
            if (!store.save(event.id(), checked)) throw new Refusal(ErrorCode.STALE);
            if (before.isForAll() && !checked.isForAll()) new ReaderStore(tx).keepBegun(event.id());
            var audit = new EventAudit(tx, caller, event);
            audit.change("application.readers", toldOfReaders(before), toldOfReaders(checked));
            audit.change("application.rules", told(before), told(checked));
            return store.rules(event.id());
        });
    }

    private static JsonObject toldOfReaders(ReviewRules rules) {
        return new JsonObject().put("readers", rules.readers().word());
    }

    private static JsonObject told(ReviewRules rules) {
        var criteria = rules.criteria().stream()
                .map(one -> one.label() + " × " + one.weight())
                .toList();
        return new JsonObject()
                .put("blind", rules.blind())
                .put("hidden", new JsonArray(rules.hidden()))
                .put("criteria", new JsonArray(criteria))
                .put("scale", rules.scale())
                .put("endorsement", rules.endorsement().word());
    }

    /** One of a queue. @param name absent where names are hidden */
    record Waiting(Application application, Optional<String> name, Optional<Review> mine) {}

    record Queue(Event event, ReviewRules rules, List<Waiting> waiting) {}

    /** @throws Refusal auth-required, not-found for those who review nothing here */
    Queue queue(Caller caller, String slug) {
        var event = reviewed(caller, slug);
        var rules = new ReviewStore(db).rules(event.id());
        var readsAll = rules.isForAll() || event.mayOrganise(caller);
        var given = readsAll ? Set.<Deal.Seat>of() : new ReaderStore(db).listOf(event.id(), caller.person());
        Map<ApplicationId, Review> mine = new ReviewStore(db)
                .listBy(event.id(), caller.person()).stream()
                        .collect(Collectors.toMap(Review::application, Function.identity()));
        var waiting = new ApplicationStore(db)
                .list(event.id()).stream()
                        .filter(one -> isReadable(one, caller.person()))
                        .filter(one -> readsAll || given.contains(new Deal.Seat(one.id(), caller.person())))
                        .map(one -> waiting(one, rules, Optional.ofNullable(mine.get(one.id()))))
                        .toList();
        return new Queue(event, rules, waiting);
    }

    private static Waiting waiting(Application one, ReviewRules rules, Optional<Review> mine) {
        var near = mine.filter(Review::conflict).isPresent();
        return new Waiting(one, Optional.of(one.name()).filter(name -> !rules.blind() && !near), mine);
    }

    private static boolean isReadable(Application one, PersonId reviewer) {
        return one.isReadable() && !one.person().equals(reviewer);
    }

    private Event reviewed(Caller caller, String slug) {
        caller.required();
        var event = events.get(caller, slug);
        var reviews = caller.has(event.organisationId(), Role.APPLICATION_REVIEWER) || event.mayOrganise(caller);
        if (!reviews) throw new Refusal(ErrorCode.NOT_FOUND);
        return event;
    }

    /** What a reviewer reads: no confidential answer, and none that is hidden while names are. */
    record Read(
            Waiting waiting,
            List<Question> questions,
            List<Answer> answers,
            Optional<EndorsementFiles.Letter> letter) {}

    /** @throws Refusal auth-required; not-found, also where the reviewer is too near */
    Read read(Caller caller, String slug, ApplicationId id) {
        var event = reviewed(caller, slug);
        var one = readable(caller, event, id);
        var rules = new ReviewStore(db).rules(event.id());
        var given = forms.find(id.value()).map(AnsweredForm::withoutGuarded);
        var questions = given.map(form -> form.version().form().questions()).orElse(List.of()).stream()
                .filter(question -> !question.guarded())
                .filter(question -> !rules.blind() || !rules.hidden().contains(question.id()))
                .toList();
        var shown = questions.stream().map(Question::id).collect(Collectors.toSet());
        var answers = given.map(AnsweredForm::all).orElse(List.of()).stream()
                .filter(answer -> shown.contains(answer.question()))
                .toList();
        var mine = new ReviewStore(db).find(id, caller.person());
        // A letter names whom it is about.
        var letter = rules.blind() ? Optional.<EndorsementFiles.Letter>empty() : letters.find(id);
        return new Read(waiting(one, rules, mine), questions, answers, letter);
    }

    private Application readable(Caller caller, Event event, ApplicationId id) {
        var near = new ReviewStore(db).find(id, caller.person()).filter(Review::conflict);
        if (near.isPresent()) throw new Refusal(ErrorCode.NOT_FOUND);
        return listed(caller, event, id);
    }

    /** Also one that the reviewer has left to others. */
    private Application listed(Caller caller, Event event, ApplicationId id) {
        return new ApplicationStore(db)
                .find(id, event.id())
                .filter(one -> isReadable(one, caller.person()))
                .filter(one -> event.mayOrganise(caller) || isGiven(event, new Deal.Seat(id, caller.person())))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private boolean isGiven(Event event, Deal.Seat seat) {
        return new ReviewStore(db).rules(event.id()).isForAll() || new ReaderStore(db).has(seat);
    }

    /**
     * Until it is decided.
     *
     * @throws Refusal auth-required; not-found, also where the reviewer is too near; validation; wrong-state
     */
    Review put(Caller caller, String slug, Review said) {
        var event = reviewed(caller, slug);
        var one = readable(caller, event, said.application());
        if (one.state() != Application.State.SUBMITTED) throw new Refusal(ErrorCode.WRONG_STATE);
        var checked = said.checked(new ReviewStore(db).rules(event.id()));
        if (!new ReviewStore(db).put(checked)) throw new Refusal(ErrorCode.NOT_FOUND);
        return checked;
    }

    /**
     * It was said by mistake: the reviewer begins anew. Once is enough.
     *
     * @throws Refusal auth-required, not-found; wrong-state once it is decided
     */
    void takeBackConflict(Caller caller, String slug, ApplicationId id) {
        var event = reviewed(caller, slug);
        if (listed(caller, event, id).state() != Application.State.SUBMITTED) throw new Refusal(ErrorCode.WRONG_STATE);
        new ReviewStore(db).takeBackConflict(id, caller.person());
    }
}
