package io.plenary.programme.draft;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One item of a draft saved or taken out; each change is a transaction and makes a new version. */
public final class DraftItems {
    private final Db db;
    private final EventService events;
    private final DraftService drafts;

    public DraftItems(Db db, EventService events, DraftService drafts) {
        this.db = db;
        this.events = events;
        this.drafts = drafts;
    }

    /** Who changes which draft, and the version that the change was made from. */
    public record Edit(Caller caller, String slug, long version) {}

    /** What a save answers: the item is there unless it was taken out. */
    public record Saved<T>(long version, List<Conflict> conflicts, Optional<T> item) {}

    /**
     * @param written start and end as they came, RFC 3339
     * @throws Refusal auth-required, not-found, draft-changed, validation, time-invalid, session-started
     */
    public Saved<PlannedSession> save(Edit edit, PlannedSession session, List<String> written) {
        var clean = Cleaning.session(session);
        return changed(edit, work -> {
            PlanRules.times(
                    clean, written, work.event().startsAt(), work.event().zone());
            var kept = work.put(Kind.SESSION, clean.id(), clean, Optional.empty());
            work.keepFixed(clean.id());
            return kept;
        });
    }

    /** @throws Refusal auth-required, not-found, draft-changed, session-started */
    public Saved<PlannedSession> removeSession(Edit edit, SessionId id) {
        return changed(edit, work -> {
            work.remove(Kind.SESSION, id);
            work.keepFixed(id);
            return Optional.empty();
        });
    }

    /** Who can sign in as the speaker stays as it is, and so do the face and the links. @throws Refusal auth-required, not-found, draft-changed, validation */
    public Saved<PlannedSpeaker> save(Edit edit, PlannedSpeaker speaker, Optional<Integer> position) {
        return changed(edit, work -> {
            var known = work.store()
                    .find(work.event().id(), Kind.SPEAKER, speaker.id().value());
            var before = known.map(body -> Kind.read(body, PlannedSpeaker.class));
            var clean = Cleaning.speaker(speaker.of(Optional.empty()).with(Optional.empty()));
            return work.put(
                    Kind.SPEAKER, speaker.id(), before.map(clean::keeping).orElse(clean), position);
        });
    }

    /** @throws Refusal auth-required, not-found, draft-changed, in-use */
    public Saved<PlannedSpeaker> removeSpeaker(Edit edit, SpeakerId id) {
        return removed(edit, Kind.SPEAKER, id, session -> session.speakers().contains(id));
    }

    /** @throws Refusal auth-required, not-found, draft-changed, validation */
    public Saved<PlannedRoom> save(Edit edit, PlannedRoom room, Optional<Integer> position) {
        return changed(edit, work -> work.put(Kind.ROOM, room.id(), Cleaning.room(room), position));
    }

    /** @throws Refusal auth-required, not-found, draft-changed, in-use */
    public Saved<PlannedRoom> removeRoom(Edit edit, RoomId id) {
        return removed(edit, Kind.ROOM, id, session -> session.room()
                .filter(id::equals)
                .isPresent());
    }

    /** @throws Refusal auth-required, not-found, draft-changed, validation */
    public Saved<PlannedTrack> save(Edit edit, PlannedTrack track, Optional<Integer> position) {
        return changed(edit, work -> work.put(Kind.TRACK, track.id(), Cleaning.track(track), position));
    }

    /** @throws Refusal auth-required, not-found, draft-changed, in-use */
    public Saved<PlannedTrack> removeTrack(Edit edit, TrackId id) {
        return removed(edit, Kind.TRACK, id, session -> session.track()
                .filter(id::equals)
                .isPresent());
    }

    /** @throws Refusal auth-required, not-found, draft-changed, validation */
    public Saved<LocalTime> saveSettings(Edit edit, LocalTime dayChange) {
        return changed(edit, work -> {
            var settings = new DraftStore.Settings(dayChange);
            work.put(Kind.SETTINGS, work.event().id(), settings, Optional.empty());
            return Optional.of(dayChange);
        });
    }

    private <T> Saved<T> removed(Edit edit, Kind kind, Id id, Predicate<PlannedSession> uses) {
        return changed(edit, work -> {
            if (work.outline().sessions().stream().anyMatch(uses)) throw new Refusal(ErrorCode.IN_USE);
            work.remove(kind, id);
            return Optional.empty();
        });
    }

    private <T> Saved<T> changed(Edit edit, Function<Work, Optional<T>> change) {
        var event = events.getOrganised(edit.caller(), edit.slug());
        return db.transaction(tx -> {
            var version = drafts.change(tx, edit.caller(), event.id(), edit.version());
            var work = new Work(tx, event, new DraftStore(tx));
            var item = change.apply(work);
            PlanRules.bounded(work.store().size(event.id()));
            var plan = work.outline();
            PlanRules.whole(plan);
            return new Saved<>(version, Conflicts.of(plan, drafts.around(tx, event, plan)), item);
        });
    }

    /** A change under way. */
    private record Work(Db.Tx tx, Event event, DraftStore store) {

        Plan outline() {
            return store.outline(event.id());
        }

        <T> Optional<T> put(Kind kind, Id id, T item, Optional<Integer> position) {
            if (store.isForeign(event.id(), List.of(id))) throw new Refusal(ErrorCode.NOT_FOUND);
            store.put(event.id(), kind, id.value(), item);
            position.ifPresent(place -> move(kind, id, place));
            return Optional.of(item);
        }

        void remove(Kind kind, Id id) {
            if (!store.remove(event.id(), kind, id.value())) throw new Refusal(ErrorCode.NOT_FOUND);
        }

        private void move(Kind kind, Id id, int place) {
            var order = new ArrayList<>(store.order(event.id(), kind));
            order.remove(id.value());
            order.add(Math.min(place, order.size()), id.value());
            store.order(event.id(), kind, order);
        }

        /** A session that is live or over keeps its time and cannot go. */
        void keepFixed(SessionId id) {
            var held = new ReleasedStore(tx).held(event.id(), id).filter(Surroundings.Held::fixed);
            if (held.isEmpty()) return;
            var planned = outline().sessions().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (held.get().isTouched(planned)) throw new Refusal(ErrorCode.SESSION_STARTED);
        }
    }
}
