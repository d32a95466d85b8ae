package io.plenary.stage.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The takes of a broadcast, and how far the list that each writes has been read. Guarded by its {@link Broadcast}. */
final class Takes {
    private static final String MARK = "take";

    private final BroadcastFolder folder;
    private final Timeline timeline;
    private final Map<Integer, Log> logs = new TreeMap<>();

    private static final class Log {
        private final Instant startedAt;
        private int read;
        private long micros;
        private boolean done;

        Log(Instant startedAt) {
            this.startedAt = startedAt;
        }
    }

    Takes(BroadcastFolder folder, Timeline timeline) {
        this.folder = folder;
        this.timeline = timeline;
    }

    /** Knows again what an earlier run of the server marked. */
    void recall(List<String[]> marks) {
        for (String[] mark : marks) {
            if (mark[0].equals(MARK)) {
                String[] words = mark[1].split(" ");
                logs.put(Integer.parseInt(words[0]), new Log(Instant.parse(words[1])));
            }
        }
        lookForSegments();
        logs.values().forEach(log -> log.done = true);
    }

    /** The number of a take that begins now. */
    int begin(Instant now) {
        int number = logs.size() + 1;
        folder.mark(MARK, number + " " + now);
        logs.put(number, new Log(now));
        return number;
    }

    /** The take writes no more. */
    void end(int number) {
        logs.get(number).done = true;
    }

    boolean hasSegments(int number) {
        return logs.get(number).read > 0;
    }

    /** Puts new segments on the timeline; true when there were any. */
    boolean lookForSegments() {
        boolean found = false;
        for (Map.Entry<Integer, Log> entry : logs.entrySet()) {
            if (!entry.getValue().done) {
                found |= read(entry.getKey(), entry.getValue());
            }
        }
        return found;
    }

    private boolean read(int number, Log log) {
        List<TakePlaylist.Entry> entries = TakePlaylist.read(folder.read(Segment.playlist(number)));
        int from = Math.min(log.read, entries.size());
        for (TakePlaylist.Entry entry : entries.subList(from, entries.size())) {
            Instant startsAt = log.startedAt.plusNanos(log.micros * 1000);
            log.read++;
            log.micros += entry.micros();
            place(new Segment(number, entry.file(), entry.micros(), startsAt));
        }
        return from < entries.size();
    }

    private void place(Segment segment) {
        if (folder.has(segment.file())) {
            timeline.add(segment).forEach(dropped -> folder.delete(dropped.file()));
        } else {
            timeline.pass(segment);
        }
    }
}
