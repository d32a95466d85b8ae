package io.plenary.exchange.merge;

import io.plenary.contract.ids.SpeakerId;
import io.plenary.exchange.read.CleanText;
import io.plenary.exchange.read.ReadSpeaker;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The speakers of a draft and of a file, known to each other by key, by our id, or by a name that only one has. */
final class Speakers {
    private final List<PlannedSpeaker> all;
    /** Keys of the file → ours. */
    private final Map<String, SpeakerId> ids = new HashMap<>();

    private final Map<SpeakerId, Integer> places = new HashMap<>();

    private Speakers(List<PlannedSpeaker> draft) {
        all = new ArrayList<>(draft);
        for (var n = 0; n < all.size(); n++) places.put(all.get(n).id(), n);
    }

    static Speakers of(List<PlannedSpeaker> draft, List<ReadSpeaker> file) {
        var speakers = new Speakers(draft);
        var keys = new HashMap<String, SpeakerId>();
        for (var one : draft) keys.put(one.id().toString(), one.id());
        for (var one : draft) one.key().ifPresent(key -> keys.put(key, one.id()));
        for (var one : file) if (keys.containsKey(one.key())) speakers.ids.put(one.key(), keys.get(one.key()));
        speakers.byName(file);
        for (var one : file) speakers.put(one);
        return speakers;
    }

    /** Those whom neither key nor id tells, where one name is one person on both sides. */
    private void byName(List<ReadSpeaker> file) {
        var taken = List.copyOf(ids.values());
        var free = single(all.stream().filter(one -> !taken.contains(one.id())).toList(), PlannedSpeaker::name);
        var open =
                single(file.stream().filter(one -> !ids.containsKey(one.key())).toList(), ReadSpeaker::name);
        open.forEach(
                (name, one) -> Optional.ofNullable(free.get(name)).ifPresent(known -> ids.put(one.key(), known.id())));
    }

    private static <T> Map<String, T> single(List<T> people, Function<T, String> name) {
        var counts = people.stream()
                .collect(Collectors.groupingBy(one -> Tracks.folded(name.apply(one)), Collectors.counting()));
        return people.stream()
                .filter(one -> counts.get(Tracks.folded(name.apply(one))) == 1)
                .collect(Collectors.toMap(one -> Tracks.folded(name.apply(one)), Function.identity()));
    }

    private void put(ReadSpeaker read) {
        var known = Optional.ofNullable(ids.get(read.key()));
        if (known.isPresent()) {
            var at = places.get(known.get());
            all.set(at, updated(all.get(at), read));
            return;
        }
        var speaker = new PlannedSpeaker(
                SpeakerId.next(),
                Optional.of(read.key()),
                Optional.empty(),
                read.name(),
                read.affiliation(),
                Optional.empty(),
                read.bio().orElse(""),
                Map.of());
        places.put(speaker.id(), all.size());
        ids.put(read.key(), speaker.id());
        all.add(speaker);
    }

    private static PlannedSpeaker updated(PlannedSpeaker old, ReadSpeaker read) {
        var isOurs = old.id().toString().equals(read.key());
        return new PlannedSpeaker(
                old.id(),
                isOurs ? old.key() : old.key().or(() -> Optional.of(read.key())),
                old.person(),
                read.name(),
                read.affiliation().or(old::affiliation),
                old.country(),
                read.bio().map(bio -> CleanText.kept(old.bio(), bio)).orElse(old.bio()),
                old.bios(),
                old.portrait(),
                old.links());
    }

    List<PlannedSpeaker> all() {
        return all;
    }

    SpeakerId id(String key) {
        return ids.get(key);
    }
}
