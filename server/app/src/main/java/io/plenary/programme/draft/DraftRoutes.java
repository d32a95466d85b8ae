package io.plenary.programme.draft;

import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The draft over HTTP, and the page on which it is edited. */
public final class DraftRoutes {
    private final DraftService drafts;
    private final DraftItems items;
    private final Words words;

    public DraftRoutes(DraftService drafts, DraftItems items, Words words) {
        this.drafts = drafts;
        this.items = items;
        this.words = words;
    }

    /** The draft as on the wire. */
    record Sheet(
            long version,
            int base,
            boolean begun,
            Optional<Instant> changedAt,
            Optional<String> changedBy,
            String zone,
            String dayChange,
            List<PlannedTrack> tracks,
            List<PlannedRoom> rooms,
            List<PlannedSpeaker> speakers,
            List<PlannedSession> sessions,
            List<Conflict> conflicts,
            List<SessionId> fixed) {

        static Sheet of(Draft draft) {
            var plan = draft.plan();
            return new Sheet(
                    draft.version(),
                    draft.base(),
                    draft.begun(),
                    draft.changedAt(),
                    draft.changedBy(),
                    draft.zone(),
                    plan.dayChange().toString(),
                    plan.tracks(),
                    plan.rooms(),
                    plan.speakers(),
                    plan.sessions(),
                    draft.conflicts(),
                    draft.fixed());
        }
    }

    record Settings(String dayChange) {}

    /** What a save answers, as on the wire: the item under the name of its kind. */
    record Saved(
            long version,
            List<Conflict> conflicts,
            Optional<PlannedSession> session,
            Optional<PlannedSpeaker> speaker,
            Optional<PlannedRoom> room,
            Optional<PlannedTrack> track,
            Optional<Settings> settings) {

        static Reply of(DraftItems.Saved<?> saved) {
            return Reply.ok(new Saved(
                    saved.version(),
                    saved.conflicts(),
                    as(saved, PlannedSession.class),
                    as(saved, PlannedSpeaker.class),
                    as(saved, PlannedRoom.class),
                    as(saved, PlannedTrack.class),
                    as(saved, LocalTime.class).map(hour -> new Settings(hour.toString()))));
        }

        private static <T> Optional<T> as(DraftItems.Saved<?> saved, Class<T> type) {
            return saved.item().filter(type::isInstance).map(type::cast);
        }
    }

    public void mount(Pages pages) {
        pages.on("/e/:slug/plan", visit -> {
            var title = drafts.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(words.fill(visit.locale(), "page.plan.title", title), "")
                    .notForSearch();
        });
    }

    public void mount(Operations operations) {
        operations.on("getDraft", request -> Reply.ok(Sheet.of(drafts.get(request.caller(), request.part("slug")))));
        operations.on("discardDraft", request -> {
            drafts.discard(request.caller(), request.part("slug"), version(request));
            return Reply.done();
        });
        operations.on("saveDraftSettings", request -> {
            var hour = LocalTime.parse(request.body(Settings.class).dayChange());
            return Saved.of(items.saveSettings(edit(request), hour));
        });
        sessions(operations);
        operations.on("saveDraftSpeaker", request -> {
            var speaker = named(request, request.body(PlannedSpeaker.class));
            return Saved.of(items.save(edit(request), speaker, position(request)));
        });
        operations.on(
                "removeDraftSpeaker",
                request -> Saved.of(items.removeSpeaker(edit(request), SpeakerId.of(request.part("itemId")))));
        operations.on("saveDraftRoom", request -> {
            var room = named(request, request.body(PlannedRoom.class));
            return Saved.of(items.save(edit(request), room, position(request)));
        });
        operations.on(
                "removeDraftRoom",
                request -> Saved.of(items.removeRoom(edit(request), RoomId.of(request.part("itemId")))));
        operations.on("saveDraftTrack", request -> {
            var track = named(request, request.body(PlannedTrack.class));
            return Saved.of(items.save(edit(request), track, position(request)));
        });
        operations.on(
                "removeDraftTrack",
                request -> Saved.of(items.removeTrack(edit(request), TrackId.of(request.part("itemId")))));
    }

    private void sessions(Operations operations) {
        operations.on("saveDraftSession", request -> {
            var session = named(request, request.body(PlannedSession.class));
            var written = List.of(
                    request.json().path("startsAt").asText(),
                    request.json().path("endsAt").asText());
            return Saved.of(items.save(edit(request), session, written));
        });
        operations.on(
                "removeDraftSession",
                request -> Saved.of(items.removeSession(edit(request), SessionId.of(request.part("itemId")))));
    }

    private static DraftItems.Edit edit(Request request) {
        return new DraftItems.Edit(request.caller(), request.part("slug"), version(request));
    }

    private static long version(Request request) {
        return request.find("version").map(Long::valueOf).orElse(0L);
    }

    private static Optional<Integer> position(Request request) {
        return request.find("position").map(Integer::valueOf);
    }

    /** The body has the id that the address names. */
    private static <T> T named(Request request, T body) {
        var same = request.json().path("id").asText().equalsIgnoreCase(request.part("itemId"));
        if (!same) throw Refusal.field("/id", "This is another id than in the address.");
        return body;
    }
}
