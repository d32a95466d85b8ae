package io.plenary.programme.draft;

import io.plenary.contract.ids.Id;
import io.plenary.programme.draft.Change.Of;
import io.plenary.programme.draft.Change.Side;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The changes of what stands around the sessions. */
final class Parts {
    private static final UUID SETTINGS = new UUID(0, 0);

    private Parts() {}

    static void between(Plan before, Plan after, List<Change> changes) {
        var tracks = new Kind<PlannedTrack>(Of.TRACK, PlannedTrack::id, PlannedTrack::name);
        tracks.between(before.tracks(), after.tracks(), changes);
        var rooms = new Kind<PlannedRoom>(Of.ROOM, PlannedRoom::id, PlannedRoom::name);
        rooms.between(before.rooms(), after.rooms(), changes);
        var speakers = new Kind<PlannedSpeaker>(Of.SPEAKER, PlannedSpeaker::id, PlannedSpeaker::name);
        speakers.between(before.speakers(), after.speakers(), changes);
        if (!before.dayChange().equals(after.dayChange()))
            changes.add(new Change(
                    What.DAY_CHANGE,
                    Of.SETTINGS,
                    SETTINGS,
                    "",
                    Optional.of(Side.of(before.dayChange().toString())),
                    Optional.of(Side.of(after.dayChange().toString()))));
    }

    private record Kind<T>(Of of, Function<T, Id> id, Function<T, String> name) {

        void between(List<T> before, List<T> after, List<Change> changes) {
            var known = new HashMap<Id, T>();
            for (var one : before) known.put(id.apply(one), one);
            var kept = after.stream().map(id).toList();
            for (var one : after) {
                var old = known.get(id.apply(one));
                if (old == null) changes.add(change(What.ADDED, one, null, one));
                else if (!name.apply(old).equals(name.apply(one))) changes.add(change(What.TITLE, one, old, one));
                else if (!old.equals(one)) changes.add(change(What.TEXT, one, null, null));
            }
            var stay = new java.util.HashSet<>(kept);
            for (var one : before) if (!stay.contains(id.apply(one))) changes.add(change(What.REMOVED, one, one, null));
            order(before.stream().filter(one -> stay.contains(id.apply(one))).toList(), after, known, changes);
        }

        /** Only those that were there before have an order to keep. */
        private void order(List<T> before, List<T> after, HashMap<Id, T> known, List<Change> changes) {
            var stayed = after.stream()
                    .filter(one -> known.containsKey(id.apply(one)))
                    .toList();
            for (var n = 0; n < stayed.size(); n++) {
                if (id.apply(before.get(n)).equals(id.apply(stayed.get(n)))) continue;
                changes.add(change(What.ORDER, stayed.get(n), null, null));
                return;
            }
        }

        private Change change(What what, T one, T before, T after) {
            return new Change(
                    what,
                    of,
                    id.apply(one).value(),
                    name.apply(one),
                    Optional.ofNullable(before).map(name).map(Side::of),
                    Optional.ofNullable(after).map(name).map(Side::of));
        }
    }
}
