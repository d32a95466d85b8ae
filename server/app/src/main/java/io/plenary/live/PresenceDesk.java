package io.plenary.live;

import io.plenary.live.PresenceBook.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is to be written of who is where: no database, no clock of its own. Shared by all threads under its own lock. */
final class PresenceDesk {
    private static final int MOST_AT_ONCE = 1_000;
    private static final CompletableFuture<Void> LISTED = CompletableFuture.completedFuture(null);

    /** Whether the row stands: doubtful while it is being deleted, and after that went wrong. */
    private enum Row {
        NONE,
        WRITTEN,
        DOUBTFUL
    }

    /** How one place stands; claims are sockets. */
    private static final class State {
        int claims;
        Row row = Row.NONE;
        long emptySince;
        CompletableFuture<Void> listed;

        boolean isEmpty() {
            return claims == 0 && row == Row.NONE && listed == null;
        }
    }

    private final long linger;
    private final Map<Place, State> places = new HashMap<>();
    private final ArrayDeque<Place> arriving = new ArrayDeque<>();
    private final ArrayDeque<Place> leaving = new ArrayDeque<>();
    private List<Place> comingNow = List.of();
    private List<Place> goingNow = List.of();

    PresenceDesk(Duration linger) {
        this.linger = linger.toNanos();
    }

    /** @return done once the row stands */
    synchronized CompletableFuture<Void> claim(Place place) {
        var state = places.computeIfAbsent(place, fresh -> new State());
        state.claims++;
        if (state.row == Row.WRITTEN) return LISTED;
        if (state.listed == null) {
            state.listed = new CompletableFuture<>();
            arriving.add(place);
        }
        return state.listed;
    }

    synchronized void release(Place place, long now) {
        var state = places.get(place);
        if (state == null || state.claims == 0 || --state.claims > 0) return;
        state.emptySince = now;
        if (state.row != Row.NONE) leaving.add(place);
        else if (state.isEmpty()) places.remove(place);
    }

    /** Those whose row is to be written now. */
    synchronized List<Place> arriving() {
        comingNow = new ArrayList<>();
        while (!arriving.isEmpty() && comingNow.size() < MOST_AT_ONCE) comingNow.add(arriving.poll());
        return comingNow;
    }

    /** Their rows stand; whoever went meanwhile is to leave. */
    synchronized void arrived(List<Place> batch, long now) {
        comingNow = List.of();
        for (var place : batch) {
            var state = places.get(place);
            state.row = Row.WRITTEN;
            var listed = state.listed;
            state.listed = null;
            if (state.claims == 0) {
                state.emptySince = now;
                leaving.add(place);
            }
            if (listed != null) listed.complete(null);
        }
    }

    /** Those who have been gone for long enough; whoever comes back from now on waits for a new row. */
    synchronized List<Place> leaving(long now) {
        goingNow = new ArrayList<>();
        while (!leaving.isEmpty() && goingNow.size() < MOST_AT_ONCE) {
            var state = places.get(leaving.peek());
            if (isToLeave(state) && now - state.emptySince < linger) break;
            var place = leaving.poll();
            if (!isToLeave(state)) continue;
            state.row = Row.DOUBTFUL;
            goingNow.add(place);
        }
        return goingNow;
    }

    private static boolean isToLeave(State state) {
        return state != null && state.claims == 0 && state.row != Row.NONE;
    }

    synchronized void left(List<Place> batch) {
        goingNow = List.of();
        for (var place : batch) {
            var state = places.get(place);
            // Who went twice within the while stands in the queue twice.
            if (state == null) continue;
            if (state.row == Row.DOUBTFUL) state.row = Row.NONE;
            if (state.isEmpty()) places.remove(place);
        }
    }

    /** It is not known what was written: whoever waits is told, and whoever should be gone leaves once more. */
    synchronized void fail(RuntimeException why) {
        leaving.addAll(goingNow);
        goingNow = List.of();
        var waiting = new ArrayList<>(comingNow);
        comingNow = List.of();
        waiting.addAll(arriving);
        arriving.clear();
        for (var place : waiting) refuse(place, why);
    }

    private void refuse(Place place, RuntimeException why) {
        var state = places.get(place);
        var listed = state.listed;
        state.listed = null;
        state.row = Row.DOUBTFUL;
        if (state.claims == 0) leaving.add(place);
        if (listed != null) listed.completeExceptionally(why);
    }

    /** No row of this node is left in the database. */
    synchronized void writeAnew() {
        leaving.clear();
        places.forEach((place, state) -> {
            state.row = Row.NONE;
            if (state.claims == 0 || state.listed != null) return;
            state.listed = new CompletableFuture<>();
            arriving.add(place);
        });
        places.values().removeIf(State::isEmpty);
    }

    synchronized int size() {
        return places.size();
    }

    synchronized int waiting() {
        return arriving.size();
    }
}
