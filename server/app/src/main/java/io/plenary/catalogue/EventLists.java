package io.plenary.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events in the order of a list: where each stands is found first, what is shown of it second. */
record EventLists(EventStore store, ListStore places) {

    /** Facets and the total come with the first page only. */
    EventList page(EventFilter filter, ListStore.Reader reader) {
        if (filter.after().isPresent()) {
            var found = places.page(filter, reader);
            return new EventList(shown(found, filter, reader), Optional.empty(), next(found, filter), Optional.empty());
        }
        var first = places.first(filter, reader);
        return new EventList(
                shown(first.places(), filter, reader),
                Optional.of(first.facets().total()),
                next(first.places(), filter),
                Optional.of(first.facets().facets()));
    }

    List<Event> events(EventFilter filter, ListStore.Reader reader) {
        return inOrder(places.page(filter, reader), filter, reader.language());
    }

    private List<EventSummary> shown(List<ListPlace> found, EventFilter filter, ListStore.Reader reader) {
        return inOrder(found, filter, reader.language()).stream()
                .map(event -> event.summaryAt(reader.now()))
                .toList();
    }

    /** Where the next page begins, if there is more than this one shows. */
    private static Optional<String> next(List<ListPlace> found, EventFilter filter) {
        return found.size() > filter.limit()
                ? Optional.of(found.get(filter.limit() - 1).text())
                : Optional.empty();
    }

    private List<Event> inOrder(List<ListPlace> found, EventFilter filter, String language) {
        var ids = found.stream().limit(filter.limit()).map(ListPlace::id).toList();
        var events = store.list(ids, language).stream().collect(Collectors.toMap(Event::id, Function.identity()));
        return ids.stream().map(events::get).filter(Objects::nonNull).toList();
    }
}
