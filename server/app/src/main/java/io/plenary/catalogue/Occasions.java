package io.plenary.catalogue;

import io.plenary.platform.Together;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what everybody needs who registers, once for a crowd that asks at the same moment. */
final class Occasions {
    private final EventStore store;
    private final Function<Event, String> calendar;
    private final Together<String, Occasion> reading = new Together<>(this::read);

    Occasions(EventStore store, Function<Event, String> calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    Optional<Occasion> find(String slug) {
        return reading.find(slug);
    }

    private Map<String, Occasion> read(Set<String> slugs) {
        var found = store.listBySlug(slugs);
        var off = store.calledOff(found.stream().map(Event::id).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        Event::slug, event -> new Occasion(event, off.contains(event.id()), calendar.apply(event))));
    }
}
