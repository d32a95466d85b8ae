package io.plenary.catalogue.feeds;

import java.time.Instant;
import java.util.List;

/**
 * A list of events, the latest announced first, whatever form it is written in.
 *
 * @param self its own address; @param page the same for people
 */
record Feed(String self, String page, String title, String description, String language, List<Item> items) {

    /** @param id for ever; @param text when, and what it is about */
    record Item(
            String id, String title, String page, String text, String author, List<String> topics, Instant announced) {}

    /** When something was last announced; an empty one has always been so. */
    Instant updated() {
        return items.stream().map(Item::announced).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
