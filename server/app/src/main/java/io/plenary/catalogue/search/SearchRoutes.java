package io.plenary.catalogue.search;

import io.plenary.catalogue.AskedWords;
import io.plenary.catalogue.SearchLimit;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import java.util.List;

/** Search over HTTP. */
public final class SearchRoutes {
    private final SearchService search;
    private final SearchLimit limit;

    public SearchRoutes(SearchService search, SearchLimit limit) {
        this.search = search;
        this.limit = limit;
    }

    private record Hits(List<Hit> hits) {}

    public void mount(Operations operations) {
        operations.on("search", request -> {
            limit.take(request.sender().address());
            var asked = AskedWords.of(request.find("q").orElse(""));
            var hits = search.search(asked, request.sender().locale());
            return Reply.ok(new Hits(hits)).taggedFor(request.caller());
        });
    }
}
