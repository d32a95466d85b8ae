package io.plenary.exchange.merge;

import io.plenary.contract.ids.RoomId;
import io.plenary.exchange.read.ReadRoom;
import io.plenary.programme.plan.PlannedRoom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rooms of a draft and of a file, known to each other by our id or by their names. */
record Rooms(List<PlannedRoom> all, Map<String, RoomId> ids) {

    static Rooms of(List<PlannedRoom> draft, List<ReadRoom> file) {
        var rooms = new Rooms(new ArrayList<>(draft), new HashMap<>());
        for (var one : draft) rooms.ids.putIfAbsent(Tracks.folded(one.name()), one.id());
        for (var one : file) rooms.add(one);
        return rooms;
    }

    private void add(ReadRoom room) {
        var at = place(room);
        if (at < 0) all.add(new PlannedRoom(RoomId.next(), room.name(), room.capacity()));
        else {
            var old = all.get(at);
            all.set(
                    at,
                    new PlannedRoom(old.id(), name(old, room), room.capacity().or(old::capacity)));
        }
        ids.put(
                Tracks.folded(room.name()),
                all.get(at < 0 ? all.size() - 1 : at).id());
    }

    /** Which one it is; -1 for none. A name wins over an id, so that no two have one name. */
    private int place(ReadRoom room) {
        var named = ids.get(Tracks.folded(room.name()));
        for (var n = 0; n < all.size(); n++) {
            var id = all.get(n).id();
            if (named == null ? id.toString().equals(room.guid().orElse("")) : id.equals(named)) return n;
        }
        return -1;
    }

    /** Another spelling in small and capital letters is no other name. */
    private static String name(PlannedRoom old, ReadRoom room) {
        return Tracks.folded(old.name()).equals(Tracks.folded(room.name())) ? old.name() : room.name();
    }

    RoomId id(String name) {
        return ids.get(Tracks.folded(name));
    }
}
