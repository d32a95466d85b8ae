package io.plenary.editor.copy;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.EventTimes;
import io.plenary.contract.ids.EventId;
import io.plenary.editor.partners.PartnerLogos;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import java.time.Duration;

/** Makes an event from another. */
public final class CopyService {
    private final Db db;
    private final EventService events;
    private final PartnerLogos logos;

    public CopyService(Db db, EventService events, PartnerLogos logos) {
        this.db = db;
        this.events = events;
        this.logos = logos;
    }

    /** As a draft of the same house. @throws Refusal auth-required, not-found, validation, time-invalid */
    public EventPage copy(Caller caller, String slug, CopyWish wish) {
        var from = events.getOrganised(caller, slug);
        // The same bounds as for an event that is new; a start long past is one nobody wants twice.
        EventTimes.within(wish.startsAt(), Duration.between(from.startsAt(), from.endsAt()), from.zone());
        var id = EventId.next();
        var made = db.transaction(tx -> {
            var address = events.freeSlug(tx, wish.title());
            var store = new CopyStore(tx, from.id(), id, from.zone());
            store.event(wish, address);
            logos.copy(tx, store.logos(), id);
            store.partners();
            store.programme();
            if (wish.people()) store.people();
            store.questions(caller.person());
            store.surveys();
            store.letters(caller.person());
            store.audit(caller.person());
            return address;
        });
        return events.getPage(caller, made, "");
    }
}
