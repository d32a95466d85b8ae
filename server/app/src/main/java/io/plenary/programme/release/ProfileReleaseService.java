package io.plenary.programme.release;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.DraftService;
import java.util.UUID;

/** Makes public what one speaker says of themselves, while the rest of the draft waits. A release like others; nobody is told. */
public final class ProfileReleaseService {
    private final Db db;
    private final EventService events;
    private final DraftService drafts;
    private final ReleaseService releases;

    public ProfileReleaseService(Db db, EventService events, DraftService drafts, ReleaseService releases) {
        this.db = db;
        this.events = events;
        this.drafts = drafts;
        this.releases = releases;
    }

    /** @param id chosen by the client; the same again is the same release; @param version of what was looked at */
    record Wish(UUID id, String version) {}

    private record Made(Release release, boolean isNew) {}

    /** @throws Refusal auth-required; not-found, also for somebody who is not public yet */
    ProfileChange preview(Caller caller, String slug, SpeakerId speaker) {
        var event = events.getOrganised(caller, slug).id();
        return ProfileChange.of(drafts.released(event), drafts.planned(event).plan(), speaker)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** @throws Refusal auth-required, not-found; no-changes; draft-changed where it is another profile than was looked at */
    Release release(Caller caller, String slug, SpeakerId speaker, Wish wish) {
        var event = events.getOrganised(caller, slug);
        var made = db.transaction(tx -> release(tx, caller, new Place(event, speaker), wish));
        if (made.isNew()) releases.tell(event.id(), made.release());
        return made.release();
    }

    private record Place(Event event, SpeakerId speaker) {}

    private Made release(Db.Tx tx, Caller caller, Place place, Wish wish) {
        var store = new ReleaseStore(tx);
        var event = place.event();
        store.lock(event.id());
        var draft = drafts.take(tx, event);
        var earlier = store.find(event.id(), wish.id());
        if (earlier.isPresent()) return new Made(earlier.get(), false);
        var before = drafts.released(tx, event.id());
        var change = ProfileChange.of(
                        before, draft.map(DraftService.Taken::plan).orElse(before), place.speaker())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (change.isEmpty()) throw new Refusal(ErrorCode.NO_CHANGES);
        if (!change.version().equals(wish.version())) throw new Refusal(ErrorCode.DRAFT_CHANGED);
        var after = change.in(before);
        var difference = Difference.between(before, after);
        var number = store.next(event.id());
        if (!new PublicStore(tx).speakers(event.id(), after.speakers())) throw new Refusal(ErrorCode.NOT_FOUND);
        var kept = new Release.Wish(wish.id(), 0, "", false);
        if (!store.insert(event.id(), number, kept, caller.person(), difference.changes()))
            throw Refusal.field("/id", "This id is taken.");
        store.audit(caller.person(), event.id(), number, difference);
        drafts.goOn(tx, event.id(), new DraftService.Made(number, caller.person()));
        return new Made(store.find(event.id(), number).orElseThrow(), true);
    }
}
