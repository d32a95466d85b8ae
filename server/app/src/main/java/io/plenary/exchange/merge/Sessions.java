package io.plenary.exchange.merge;

import io.plenary.exchange.read.ReadProgramme;
import io.plenary.exchange.read.ReadSession;
import io.plenary.programme.plan.PlannedSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The sessions of a draft and of a file: known to each other by key or by our id, and, where one side has no key of its
 * own, by title and start. Used by one thread for one file.
 */
final class Sessions {
    /** Keys made of a title, for files that have none. */
    private static final String MADE = "title:";

    private final List<PlannedSession> draft;
    private final SessionMerge merge;
    private final Map<String, PlannedSession> byKey = new HashMap<>();
    private final Map<String, PlannedSession> byTitle = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();

    /** @param known ids of those that the file has too */
    record Laid(List<PlannedSession> all, Set<UUID> known) {}

    Sessions(List<PlannedSession> draft, SessionMerge merge) {
        this.draft = draft;
        this.merge = merge;
        for (var one : draft) byKey.put(one.id().toString(), one);
        for (var one : draft) one.key().ifPresent(key -> byKey.put(key, one));
    }

    Laid of(ReadProgramme file) {
        for (var key : file.unread()) Optional.ofNullable(byKey.get(key)).ifPresent(this::know);
        for (var one : file.sessions())
            Optional.ofNullable(byKey.get(one.key())).ifPresent(this::know);
        for (var one : draft)
            if (!known.contains(one.id().value()))
                byTitle.putIfAbsent(title(one.text().title(), one.startsAt().toString()), one);
        var laid = new HashMap<UUID, PlannedSession>();
        var fresh = new ArrayList<PlannedSession>();
        for (var read : file.sessions()) {
            var old = find(read);
            if (old.isEmpty()) fresh.add(merge.made(read));
            old.ifPresent(one -> laid.put(one.id().value(), merge.updated(one, read)));
        }
        var all = new ArrayList<PlannedSession>();
        for (var one : draft) all.add(laid.getOrDefault(one.id().value(), one));
        all.addAll(fresh);
        return new Laid(all, known);
    }

    private void know(PlannedSession one) {
        known.add(one.id().value());
    }

    private Optional<PlannedSession> find(ReadSession read) {
        var keyed = byKey.get(read.key());
        if (keyed != null) return Optional.of(keyed);
        var place = title(read.text().title(), merge.starts(read).toString());
        var same = Optional.ofNullable(byTitle.get(place)).filter(one -> isUnsure(one.key()) || isMade(read.key()));
        same.ifPresent(one -> {
            byTitle.remove(place);
            know(one);
        });
        return same;
    }

    private static String title(String title, String start) {
        return Tracks.folded(title) + "@" + start;
    }

    static boolean isUnsure(Optional<String> key) {
        return key.isEmpty() || isMade(key.get());
    }

    private static boolean isMade(String key) {
        return key.startsWith(MADE);
    }
}
