package io.plenary.platform.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From an address to what answers it, one step for each of its parts, however many addresses there are; a router tries
 * them one after the other. A word goes before a place. Only addresses that need no decoding: who does not find one here
 * asks the router. Filled before the server starts.
 */
final class Signposts {

    /** @param operation of the contract; @param parts what stands in the places of its address */
    record Found(String operation, Map<String, String> parts) {}

    private static final class Crossing {
        private final Map<String, Crossing> words = new HashMap<>();
        /** By method: the operation that ends here, and the names of its places in their order. */
        private final Map<String, Operation> operations = new HashMap<>();

        private Crossing place;
    }

    private record Operation(String id, String[] names) {}

    private final Crossing start = new Crossing();

    /** @param address such as {@code /events/{slug}} */
    void add(String method, String address, String operation) {
        var at = start;
        var names = new ArrayList<String>();
        for (var part : address.substring(1).split("/")) {
            if (!part.startsWith("{")) at = at.words.computeIfAbsent(part, none -> new Crossing());
            else {
                names.add(part.substring(1, part.length() - 1));
                if (at.place == null) at.place = new Crossing();
                at = at.place;
            }
        }
        at.operations.put(method, new Operation(operation, names.toArray(String[]::new)));
    }

    /** @param path as it was sent, from the address's first slash on */
    Optional<Found> find(String method, String path) {
        if (!path.startsWith("/") || !isPlain(path)) return Optional.empty();
        return Optional.ofNullable(walk(new Way(method, path.substring(1).split("/", -1)), start, 0, 0));
    }

    /** Without what could be written in two ways. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0 && !path.contains("//") && !path.contains("/.");
    }

    private record Way(String method, String[] parts, String[] places) {
        Way(String method, String[] parts) {
            this(method, parts, new String[parts.length]);
        }
    }

    private static Found walk(Way way, Crossing at, int part, int place) {
        if (part == way.parts().length) return end(way, at);
        var word = way.parts()[part];
        var next = at.words.get(word);
        var found = next == null ? null : walk(way, next, part + 1, place);
        if (found != null || at.place == null || word.isEmpty()) return found;
        way.places()[place] = word;
        return walk(way, at.place, part + 1, place + 1);
    }

    private static Found end(Way way, Crossing at) {
        var operation = at.operations.get(way.method());
        if (operation == null) return null;
        var parts = new HashMap<String, String>();
        for (var n = 0; n < operation.names().length; n++) parts.put(operation.names()[n], way.places()[n]);
        return new Found(operation.id(), parts);
    }
}
