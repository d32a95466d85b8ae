package io.plenary;

import io.plenary.exchange.ImportPreview;
import io.plenary.exchange.merge.Gone;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the command line asks of {@link ImportCommand}.
 *
 * @param event its address
 * @param removeGone takes out what the file no longer has
 */
record ImportWish(String event, Path file, Optional<String> zone, boolean apply, boolean removeGone, boolean release) {
    static final int USAGE_CODE = 2;
    private static final String USAGE =
            "Usage: import --event SLUG --file FILE [--zone ZONE] [--apply] [--remove-gone]" + " [--release]";
    private static final Set<String> VALUES = Set.of("--event", "--file", "--zone");
    private static final Set<String> FLAGS = Set.of("--apply", "--remove-gone", "--release");

    /** The arguments say something else, or too little. */
    static final class Unclear extends RuntimeException {
        Unclear(String what) {
            super(what + "\n" + USAGE);
        }
    }

    /** @throws Unclear with the usage */
    static ImportWish of(List<String> arguments) {
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        for (var at = 0; at < arguments.size(); at++) {
            var word = arguments.get(at);
            if (FLAGS.contains(word)) flags.add(word);
            else if (!VALUES.contains(word)) throw new Unclear("Unknown: " + word);
            else if (at + 1 == arguments.size()) throw new Unclear("Nothing follows " + word);
            else values.put(word, arguments.get(++at));
        }
        return new ImportWish(
                needed(values, "--event"),
                Path.of(needed(values, "--file")),
                Optional.ofNullable(values.get("--zone")),
                flags.contains("--apply") || flags.contains("--release"),
                flags.contains("--remove-gone"),
                flags.contains("--release"));
    }

    private static String needed(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new Unclear(name + " is needed"));
    }

    List<UUID> removed(ImportPreview preview) {
        return removeGone ? preview.gone().stream().map(Gone::id).toList() : List.of();
    }
}
