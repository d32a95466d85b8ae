package io.plenary.editor.templates;

import io.plenary.catalogue.EventDraft;
import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.EventTimes;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Words;
import java.time.Clock;
import java.util.Optional;

/** Begins events from templates. */
public final class TemplateService {
    private final EventService events;
    private final Clock clock;
    private final Words words;

    public TemplateService(EventService events, Clock clock, Words words) {
        this.events = events;
        this.clock = clock;
        this.words = words;
    }

    /** As a draft. @throws Refusal auth-required, forbidden, not-found, validation, time-invalid */
    public EventPage begin(Caller caller, TemplateWish wish) {
        var template = Template.of(wish.template());
        var first = template.slots().getFirst();
        var draft = new EventDraft(
                wish.organisation(),
                wish.title(),
                wish.summary(),
                Optional.empty(),
                wish.startsAt(),
                first.minutes(),
                wish.zone(),
                Optional.of(wish.language()),
                template.look().stage(),
                template.look().recorded(),
                template.door().seats(),
                Optional.empty());
        return events.createEvent(caller, draft, (tx, id, times) -> furnish(tx, id, times, template, caller));
    }

    private void furnish(Db.Tx tx, EventId id, EventTimes times, Template template, Caller caller) {
        var store = new TemplateStore(tx, id, caller.person());
        var language = store.language();
        var said = new TemplateWords(words, template, language);
        store.event(template, template.closesAt(clock.instant(), times.startsAt()), said.recording());
        store.tracks(said.tracks());
        store.sessions(template.slots(), said, times);
        store.questions(template.door().purpose(), new TemplateForm(words, language).of(template));
        if (template.selects()) store.selection(said.criteria());
        said.letters().forEach(store::letter);
    }
}
