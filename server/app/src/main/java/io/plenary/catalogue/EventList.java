package io.plenary.catalogue;

import java.util.List;
import java.util.Optional;

/** One page of the catalogue; the first one says how many there are and what can be chosen from. */
public record EventList(
        List<EventSummary> events, Optional<Integer> total, Optional<String> next, Optional<List<EventFacet>> facets) {

    /** @param choices each counted under the choices of the other facets */
    public record EventFacet(Facet facet, List<Choice> choices) {}

    /** @param name in the reader's language, where the value does not say it */
    public record Choice(String value, Optional<String> name, int count) {}
}
