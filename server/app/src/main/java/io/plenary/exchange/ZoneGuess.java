package io.plenary.exchange;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Time zones that a file may mean, by the words that tell where it is held. */
final class ZoneGuess {
    private static final int MOST = 8;
    private static final int SHORTEST = 4;

    private ZoneGuess() {}

    /** @param words of the file, such as city and title; @return those named in it, then the event's own */
    static List<String> of(String words, ZoneId event) {
        var place = " " + plain(words) + " ";
        var zones = new LinkedHashSet<String>();
        for (var id : ZoneId.getAvailableZoneIds().stream().sorted().toList())
            if (isPlace(id) && place.contains(" " + city(id) + " ")) zones.add(id);
        zones.add(event.getId());
        var list = new ArrayList<>(zones);
        return List.copyOf(list.subList(Math.max(0, list.size() - MOST), list.size()));
    }

    private static boolean isPlace(String id) {
        return id.contains("/")
                && !id.startsWith("Etc/")
                && !id.startsWith("SystemV/")
                && city(id).length() >= SHORTEST;
    }

    private static String city(String id) {
        return plain(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
