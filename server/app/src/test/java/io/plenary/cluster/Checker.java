package io.plenary.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Judges a run from its journal, and knows no server: what was acknowledged, seen and stored must be one story. */
final class Checker {
    private final Map<String, String> acked = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> invoked = new HashSet<>();
    private final Map<String, Long> ackedAt = new HashMap<>();
    private long latest;
    private long gaps;
    private long repeats;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private long resyncs;

    private record Observation(String place, String text) {}

    /**
     * What it found.
     *
     * @param lost acknowledged, and not stored under the seq that was told
     * @param doubled texts that are stored more than once
     * @param gaps places where a reader's seq skipped, or where the stored ones do
     * @param repeats deliveries of a seq that the reader had
     * @param misplaced deliveries of something else than what is stored under that seq
     * @param latestMillis from an acknowledgement to the last of its deliveries, the worst of all
     */
    record Verdict(
            int invoked,
            int acked,
            int stored,
            long observed,
            long lost,
            long doubled,
            long gaps,
            long repeats,
            long misplaced,
            Map<String, Integer> refused,
            long resyncs,
            long latestMillis) {

        boolean isClean() {
            return lost == 0 && doubled == 0 && gaps == 0 && repeats == 0 && misplaced == 0;
        }
    }

    private Checker() {}

    /** The same from the command line, for a journal that was kept. */
    public static void main(String[] arguments) {
        System.out.println(judge(Path.of(arguments[0])));
    }

    static Verdict judge(Path journal) {
        var checker = new Checker();
        try (var lines = Files.lines(journal)) {
            lines.forEach(checker::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return checker.verdict();
    }

    private void read(String line) {
        var part = line.split("\t", -1);
        var seq = Long.parseLong(part[4]);
        var place = part[3] + " " + seq;
        switch (Journal.What.valueOf(part[2])) {
            case INVOKED -> invoked.add(part[5]);
            case ACKED -> {
                // Two answers to one message must name one place.
                var before = acked.put(part[5], place);
                if (before != null && !before.equals(place)) gaps++;
                ackedAt.putIfAbsent(part[5], Long.parseLong(part[0]));
            }
            case REFUSED -> refusals.merge(part[5], 1, Integer::sum);
            case OBSERVED -> {
                observe(part[1] + " " + part[3], seq, new Observation(place, part[5]));
                var at = Long.parseLong(part[0]);
                latest = Math.max(latest, at - ackedAt.getOrDefault(part[5], at));
            }
            case JOINED -> places.putIfAbsent(part[1] + " " + part[3], seq);
            case RESYNC -> {
                resyncs++;
                places.put(part[1] + " " + part[3], seq);
            }
            case STORED -> {
                stored.put(place, part[5]);
                times.merge(part[5], 1, Integer::sum);
                if (seq != heads.merge(part[3], 1L, Long::sum)) gaps++;
            }
            case AWAY -> {}
        }
    }

    private void observe(String reader, long seq, Observation seen) {
        var last = places.getOrDefault(reader, 0L);
        if (seq <= last) repeats++;
        else if (seq > last + 1) gaps++;
        places.put(reader, Math.max(last, seq));
        observations.add(seen);
    }

    private Verdict verdict() {
        var lost = acked.entrySet().stream()
                .filter(one -> !one.getKey().equals(stored.get(one.getValue())))
                .count();
        var misplaced = observations.stream()
                .filter(seen -> !seen.text().equals(stored.get(seen.place())))
                .count();
        return new Verdict(
                invoked.size(),
                acked.size(),
                stored.size(),
                observations.size(),
                lost,
                times.values().stream().filter(often -> often > 1).count(),
                gaps,
                repeats,
                misplaced,
                refusals,
                resyncs,
                latest);
    }
}
