package io.plenary.catalogue.search;

import io.plenary.catalogue.AskedWords;
import io.plenary.platform.Db;
import java.util.List;

/** Finds what everybody may read. */
public final class SearchService {
    private final SearchStore store;

    public SearchService(Db db) {
        store = new SearchStore(db);
    }

    /** Kind by kind, the best first. @param language of the reader */
    public List<Hit> search(AskedWords asked, String language) {
        return asked.isEmpty() ? List.of() : store.find(asked.text(), language);
    }
}
