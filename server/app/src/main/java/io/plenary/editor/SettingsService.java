package io.plenary.editor;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Publication;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.editor.partners.PartnerLogos;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.release.OnlySession;
import io.plenary.programme.release.Release;
import io.plenary.programme.release.ReleaseService;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Everything of an event in one place: read, saved, and moved from draft to published to set aside. */
public final class SettingsService {
    private final Db db;
    private final InstantSource clock;
    private final EventService events;
    private final Publication publication;
    private final PartnerLogos logos;
    private final Programme programme;

    /** What is planned in an event. */
    public record Programme(OnlySession session, ReleaseService releases) {}

    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            Publication publication,
            PartnerLogos logos,
            Programme programme) {}

    public SettingsService(Parts parts) {
        this.db = parts.db();
        this.clock = parts.clock();
        this.events = parts.events();
        this.publication = parts.publication();
        this.logos = parts.logos();
        this.programme = parts.programme();
    }

    /** @throws Refusal auth-required, not-found */
    SettingsPage get(Caller caller, String slug) {
        return page(events.getOrganised(caller, slug));
    }

    private SettingsPage page(Event event) {
        var store = new SettingsStore(db);
        var kept = store.get(event.id());
        var saved = store.lastSaved(event.id());
        return new SettingsPage(
                kept.version(),
                kept.settings(),
                Standing.of(event, clock.instant()),
                event.organisation().slug(),
                store.people(event.id()),
                saved.flatMap(SettingsStore.Saved::by),
                saved.map(SettingsStore.Saved::at));
    }

    /**
     * Replaces them. The only session of an event moves with it.
     *
     * @param version that they were made from
     * @throws Refusal auth-required, not-found; stale where somebody was faster; wrong-state for an event that is set
     *     aside; validation, time-invalid
     */
    SettingsPage save(Caller caller, String slug, long version, EventSettings wished) {
        var event = events.getOrganised(caller, slug);
        if (event.face().archivedAt().isPresent()) throw new Refusal(ErrorCode.WRONG_STATE);
        var settings = wished.tidy();
        settings.check();
        var released = db.transaction(tx -> {
            var store = new SettingsStore(tx);
            store.lock(event.id());
            var kept = store.get(event.id());
            if (kept.version() != version) throw new Refusal(ErrorCode.STALE);
            if (kept.settings().equals(settings)) return Optional.<Release>empty();
            var move = new OnlySession.Move(event.id(), span(kept.settings()), span(settings), caller.person());
            var along = programme.session().follow(tx, move);
            logos.claim(tx, event.id(), kept.settings().partners(), settings.partners());
            store.save(event.id(), settings);
            logos.sweep(tx, event.id(), settings.partners());
            store.audit(caller.person(), "event.settings", event.id(), difference(kept.settings(), settings));
            return along;
        });
        released.ifPresent(release -> programme.releases().tell(event.id(), release));
        return get(caller, slug);
    }

    private static OnlySession.Span span(EventSettings settings) {
        return new OnlySession.Span(settings.startsAt(), settings.endsAt());
    }

    /** The fields that became others, as they were and as they are. */
    private static JsonObject difference(EventSettings before, EventSettings after) {
        var was = new JsonObject(StrictJson.write(before));
        var is = new JsonObject(StrictJson.write(after));
        var names = new TreeSet<>(was.fieldNames());
        names.addAll(is.fieldNames());
        var from = new JsonObject();
        var to = new JsonObject();
        for (var name : names) {
            if (Objects.equals(was.getValue(name), is.getValue(name))) continue;
            if (was.containsKey(name)) from.put(name, was.getValue(name));
            if (is.containsKey(name)) to.put(name, is.getValue(name));
        }
        return new JsonObject().put("before", from).put("after", to);
    }

    /**
     * Publishes it, takes it back into a draft, or sets it aside; what it is already it stays.
     *
     * @param sure whoever asks knows that people have registered
     * @throws Refusal auth-required, not-found; wrong-state where this does not follow; not-ready; people-registered where it
     *     was not said that it is known
     */
    SettingsPage move(Caller caller, String slug, Standing.Wish wish, boolean sure) {
        var event = events.getOrganised(caller, slug);
        var now = Standing.of(event, clock.instant());
        if (!wish.isPossibleFrom(now)) throw new Refusal(ErrorCode.WRONG_STATE);
        if (wish == Standing.Wish.PUBLISHED && !event.published()) publication.check(event.id());
        db.transaction(tx -> {
            var store = new SettingsStore(tx);
            store.lock(event.id());
            var hides = wish == Standing.Wish.DRAFT && event.published();
            if (hides && !sure && store.people(event.id()) > 0) throw new Refusal(ErrorCode.PEOPLE_REGISTERED);
            store.move(event.id(), wish);
            store.audit(caller.person(), "event.standing", event.id(), moved(now, wish));
            return wish;
        });
        return get(caller, slug);
    }

    private static JsonObject moved(Standing before, Standing.Wish after) {
        return new JsonObject().put("before", before.word()).put("after", after.word());
    }

    /** @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }
}
