package io.plenary.organisations.audit;

import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.file.CsvFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells those who organise what was changed. */
public final class AuditService {
    private static final int PAGE = 50;
    private static final int EXPORT_PAGE = 1_000;

    private final Db db;
    private final OrganisationService organisations;
    private final Path folder;

    /** @param folder where files lie until they have left */
    public AuditService(Db db, OrganisationService organisations, Path folder) {
        this.db = db;
        this.organisations = organisations;
        this.folder = folder;
    }

    /** @param next the last one's id where there are more */
    public record Trail(List<Entry> entries, Optional<UUID> next) {}

    /** @throws io.plenary.platform.Refusal not-found, forbidden */
    public Trail list(Caller caller, String slug, String kind, Optional<UUID> before) {
        var organisation = organisations.getOrganised(caller, slug).id();
        var found = new EntryStore(db).list(organisation, kind, before, PAGE + 1);
        if (found.size() <= PAGE) return new Trail(found, Optional.empty());
        var page = found.subList(0, PAGE);
        return new Trail(page, Optional.of(page.getLast().id()));
    }

    /** All for a spreadsheet, the newest first. @throws io.plenary.platform.Refusal not-found, forbidden */
    public Path export(Caller caller, String slug, String kind, String locale) {
        var organisation = organisations.getOrganised(caller, slug).id();
        return CsvFile.write(folder, locale, file -> {
            file.line(List.of("at", "who", "action", "what", "before", "after"));
            var store = new EntryStore(db);
            for (var page = store.list(organisation, kind, Optional.empty(), EXPORT_PAGE);
                    !page.isEmpty();
                    page = store.list(
                            organisation, kind, Optional.of(page.getLast().id()), EXPORT_PAGE))
                for (var one : page) file.line(cells(one));
        });
    }

    private static List<String> cells(Entry one) {
        return List.of(
                one.at().toString(),
                one.actor().orElse(""),
                one.action(),
                one.target(),
                words(one.before()),
                words(one.after()));
    }

    private static String words(Map<String, String> side) {
        return side.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }
}
