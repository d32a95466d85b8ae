package io.plenary.registration;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.files.StoredFile;
import io.plenary.forms.Answer;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.file.CsvFile;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What people answered when they registered: to themselves, to organisers, as a table. */
public final class AnswerService {
    private static final int PAGE = 1_000;

    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final PersonService people;
    private final Questionnaires forms;

    AnswerService(RegistrationService.Parts parts) {
        this.db = parts.db();
        this.clock = parts.clock();
        this.events = parts.events();
        this.people = parts.people();
        this.forms = parts.forms();
    }

    /** @param version that is asked now; @param changeableUntil absent when it is too late */
    public record OwnAnswers(
            Optional<UUID> version,
            List<Question> questions,
            List<Answer> answers,
            Optional<Instant> changeableUntil) {}

    /** @throws Refusal auth-required, not-found */
    OwnAnswers own(Caller caller, RegistrationId id) {
        var event = eventOf(caller, id);
        var given = forms.find(id.value());
        var asked = event.entry().form().flatMap(form -> forms.version(event.id(), Purpose.REGISTRATION, form));
        var until = Optional.of(event.closes())
                .filter(end -> asked.isPresent() && clock.instant().isBefore(end));
        var shown = until.isPresent() ? asked : given.map(AnsweredForm::version);
        return new OwnAnswers(
                shown.map(FormVersion::id),
                shown.map(version -> version.form().questions()).orElse(List.of()),
                given.map(AnsweredForm::all).orElse(List.of()),
                until);
    }

    /** @throws Refusal auth-required, not-found; registration-closed; validation by question; stale */
    void change(Caller caller, RegistrationId id, Questionnaires.Reply reply) {
        var event = eventOf(caller, id);
        if (!clock.instant().isBefore(event.closes())) throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        var form = event.entry().form().orElseThrow(() -> new Refusal(ErrorCode.STALE));
        var checked = forms.check(event.id(), Purpose.REGISTRATION, form, Optional.of(reply));
        db.transaction(tx -> {
            forms.keep(tx, id.value(), checked);
            return id;
        });
    }

    private Event eventOf(Caller caller, RegistrationId id) {
        var held = new RegistrationStore(db)
                .find(id, caller.person())
                .filter(one -> one.registration().stands())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return events.getFor(caller, held.event());
    }

    /** Whoever registered reads their own files; others those whose answer they are shown. @throws Refusal not-found */
    public boolean mayRead(Caller caller, StoredFile file) {
        var id = new RegistrationId(file.owner().subject());
        var found = new RegistrationStore(db).eventOf(id);
        if (found.isEmpty()) return false;
        if (new RegistrationStore(db).find(id, caller.person()).isPresent()) return true;
        var event = events.get(found.get());
        return Questionnaires.isNamed(file.id(), read(caller, event.slug(), id).answers());
    }

    /** @param withheld there are answers that this reader is not to see */
    public record ReadAnswers(List<Question> questions, List<Answer> answers, boolean withheld) {}

    /** @throws Refusal auth-required, not-found */
    ReadAnswers read(Caller caller, String slug, RegistrationId id) {
        var event = events.getOrganised(caller, slug);
        new RegistrationStore(db).find(id, event.id()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var given = forms.find(id.value());
        var reads = readsGuarded(caller, event);
        var shown = given.map(one -> reads ? one : one.withoutGuarded());
        Predicate<Question> visible = question -> reads || !question.guarded();
        return new ReadAnswers(
                shown.map(one -> one.version().form().questions().stream()
                                .filter(visible)
                                .toList())
                        .orElse(List.of()),
                shown.map(AnsweredForm::all).orElse(List.of()),
                !reads && given.filter(one -> !one.guarded().isEmpty()).isPresent());
    }

    private boolean readsGuarded(Caller caller, Event event) {
        var email = people.get(caller.person()).email();
        return forms.readsGuarded(caller, email, event.id(), Purpose.REGISTRATION);
    }

    /**
     * Everybody who registered, with what they answered: a file for spreadsheets, which whoever sends it removes. Read in
     * order of registering, page by page: who comes meanwhile stands at its end, and nobody stands in it twice.
     *
     * @param guarded the guarded answers too, for those who may read them
     * @param locale of the reader
     * @throws Refusal auth-required, not-found; forbidden for guarded answers of others
     */
    Path table(Caller caller, String slug, boolean guarded, String locale) {
        var event = events.getOrganised(caller, slug);
        if (guarded && !readsGuarded(caller, event)) throw new Refusal(ErrorCode.FORBIDDEN);
        new EventAudit(db, caller, event)
                .write("export.registrations", event.id(), new JsonObject().put("guarded", guarded));
        var table = new AnswerTable(event, forms.answered(event.id(), Purpose.REGISTRATION), guarded);
        return CsvFile.write(forms.outgoing(), locale, file -> {
            file.line(table.head());
            var registered = new RegistrationStore(db);
            for (var page = registered.list(event.id(), Optional.empty(), PAGE); !page.isEmpty(); ) {
                lines(table, page, guarded).forEach(file::line);
                var last = Optional.of(page.getLast().registration().id());
                page = registered.list(event.id(), last, PAGE);
            }
        });
    }

    private List<List<String>> lines(AnswerTable table, List<RegistrationStore.Listed> page, boolean guarded) {
        var given = forms.list(
                page.stream().map(row -> row.registration().id().value()).toList());
        return table.lines(
                page,
                people.list(page.stream().map(RegistrationStore.Listed::person).toList()),
                guarded
                        ? given
                        : given.stream().map(AnsweredForm::withoutGuarded).toList());
    }
}
