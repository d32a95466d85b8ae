package io.plenary.exchange.merge;

import io.plenary.contract.ids.Id;
import io.plenary.exchange.read.ReadProgramme;
import io.plenary.programme.draft.Change.Of;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lays a file over a draft. */
public final class Merge {
    private Merge() {}

    /** @throws io.plenary.platform.Refusal validation where the two together are more than a programme holds */
    public static Merged of(Plan known, ReadProgramme file, Frame frame) {
        var draft = DraftService.cleaned(known);
        var tracks = Tracks.of(draft.tracks(), file.tracks());
        var rooms = Rooms.of(draft.rooms(), file.rooms());
        var speakers = Speakers.of(draft.speakers(), file.speakers());
        var dayChange = file.dayChange().orElse(draft.dayChange());
        var names = new SessionMerge.Names(tracks, rooms, speakers);
        var sessions = new Sessions(draft.sessions(), new SessionMerge(file, frame, dayChange, names)).of(file);
        var plan = DraftService.cleaned(new Plan(dayChange, tracks.all(), rooms.all(), speakers.all(), sessions.all()));
        return new Merged(draft, plan, gone(draft, file, plan, sessions.known()));
    }

    /** @param known ids of sessions that the file has, or has and cannot tell */
    private static List<Gone> gone(Plan draft, ReadProgramme file, Plan plan, Set<UUID> known) {
        var gone = new ArrayList<Gone>();
        var stay = new ArrayList<>(plan.sessions());
        var isOurs = isOurs(draft, file);
        for (var one : draft.sessions()) {
            if (one.key().isEmpty() && !isOurs || known.contains(one.id().value())) continue;
            stay.removeIf(other -> other.id().equals(one.id()));
            gone.add(new Gone(Of.SESSION, one.id().value(), one.text().title(), Optional.of(one.startsAt())));
        }
        var unused = Merged.used(draft.sessions());
        unused.removeAll(Merged.used(stay));
        unused.removeAll(inFile(plan, file));
        draft.tracks().forEach(one -> add(gone, Of.TRACK, one.id(), one.name(), unused));
        draft.rooms().forEach(one -> add(gone, Of.ROOM, one.id(), one.name(), unused));
        draft.speakers().forEach(one -> add(gone, Of.SPEAKER, one.id(), one.name(), unused));
        return List.copyOf(gone);
    }

    /** A file that we wrote names by our ids what has no key; then it speaks of those too. */
    private static boolean isOurs(Plan draft, ReadProgramme file) {
        var ids = new HashSet<String>();
        draft.sessions().forEach(one -> ids.add(one.id().toString()));
        return file.sessions().stream().anyMatch(one -> ids.contains(one.key()));
    }

    private static void add(List<Gone> gone, Of of, Id id, String name, Collection<UUID> unused) {
        if (unused.contains(id.value())) gone.add(new Gone(of, id.value(), name, Optional.empty()));
    }

    /** Rooms and tracks that the file names although nothing is in them. */
    private static Set<UUID> inFile(Plan plan, ReadProgramme file) {
        var named = new HashSet<UUID>();
        var tracks = Tracks.of(plan.tracks(), file.tracks());
        file.tracks().forEach(name -> named.add(tracks.id(name).value()));
        var rooms = Rooms.of(plan.rooms(), file.rooms());
        file.rooms().forEach(room -> named.add(rooms.id(room.name()).value()));
        return named;
    }
}
