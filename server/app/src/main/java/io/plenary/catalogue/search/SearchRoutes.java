package io.plenary.catalogue.search;

import io.plenary.catalogue.AskedWords;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.List;

/** Search over HTTP. */
public final class SearchRoutes {
    private final SearchService search;

    public SearchRoutes(SearchService search) {
        this.search = search;
    }

    private record Hits(List<Hit> hits) {}

    public void mount(Operations operations) {
        operations.on("search", request -> {
            var asked = AskedWords.of(request.find("q").orElse(""));
            var hits = search.search(asked, request.sender().locale());
            return Reply.ok(new Hits(hits)).taggedFor(request.caller());
        });
    }
}
