package io.plenary.forms;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Editing a form, publishing it, and showing what is published. */
public final class FormService {
    private final Db db;
    private final EventService events;
    private final PersonService people;

    public FormService(Db db, EventService events, PersonService people) {
        this.db = db;
        this.events = events;
        this.people = people;
    }

    /** A form as its editors see it. @param version 0 before anybody saved one */
    public record Sheet(
            long version,
            Form form,
            Optional<Instant> changedAt,
            Optional<String> changedBy,
            Optional<FormVersion> shown) {

        private static final Sheet BLANK =
                new Sheet(0, Form.EMPTY, Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether the draft says something else than what is shown. */
        public boolean isChanged() {
            return !shown.map(FormVersion::form).orElse(Form.EMPTY).equals(form);
        }
    }

    /** @throws Refusal auth-required, not-found for those who do not organise the event */
    public Sheet get(Caller caller, String slug, Purpose purpose) {
        return sheet(events.getOrganised(caller, slug), purpose);
    }

    private Sheet sheet(Event event, Purpose purpose) {
        var store = new FormStore(db);
        return store.find(event.id(), purpose)
                .map(draft -> new Sheet(
                        draft.version(),
                        draft.form(),
                        Optional.of(draft.changedAt()),
                        draft.changedBy(),
                        store.shown(event.id(), purpose)))
                .orElse(Sheet.BLANK);
    }

    /**
     * @throws Refusal auth-required, not-found; validation; stale where somebody was faster; forbidden where the readers are
     *     others and the caller is neither one of them nor an owner
     */
    public Sheet save(Caller caller, String slug, Purpose purpose, Edit edit) {
        var event = events.getOrganised(caller, slug);
        var form = edit.form().checked();
        if (form.asksForFiles() && !purpose.takesFiles())
            throw Refusal.field("/questions", "No files are asked for here.");
        var changer = people.get(caller.person()).email();
        db.transaction(tx -> {
            var store = new FormStore(tx);
            var before = store.find(event.id(), purpose)
                    .filter(draft -> draft.version() == edit.version())
                    .map(FormStore.Draft::form)
                    .orElse(Form.EMPTY);
            if (!store.save(event.id(), purpose, edit.version(), form, caller.person()))
                throw new Refusal(ErrorCode.STALE);
            new Readers(tx, people, changer).change(caller, event, before, form);
            return form;
        });
        return sheet(event, purpose);
    }

    /** @param version of the draft that was edited */
    public record Edit(long version, Form form) {}

    /** @throws Refusal auth-required, not-found; stale where the draft is another than the one seen */
    public Sheet publish(Caller caller, String slug, Purpose purpose, long version) {
        var event = events.getOrganised(caller, slug);
        var published = db.transaction(tx -> {
            var store = new FormStore(tx);
            var isDone = store.publish(event.id(), purpose, version, caller.person());
            if (!isDone) return false;
            store.showAtRegistration(event.id());
            new EventAudit(tx, caller, event)
                    .write("form.published", event.id(), new JsonObject().put("form", purpose.word()));
            return true;
        });
        if (!published) throw new Refusal(ErrorCode.STALE);
        return sheet(event, purpose);
    }

    /** What is asked now; nothing where nothing is. @throws Refusal not-found */
    public Optional<FormVersion> shown(Caller caller, String slug, Purpose purpose) {
        return new FormStore(db).shown(events.get(caller, slug).id(), purpose);
    }
}
