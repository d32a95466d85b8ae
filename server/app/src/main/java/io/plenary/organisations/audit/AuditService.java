package io.plenary.organisations.audit;

import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.CsvRow;
import io.plenary.platform.Db;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells those who organise what was changed. */
public final class AuditService {
    private static final int PAGE = 50;
    private static final int EXPORT = 10_000;

    private final Db db;
    private final OrganisationService organisations;

    public AuditService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
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

    /** The newest 10,000 for a spreadsheet. @throws io.plenary.platform.Refusal not-found, forbidden */
    public String export(Caller caller, String slug, String kind) {
        var organisation = organisations.getOrganised(caller, slug).id();
        var text = new StringBuilder(CsvRow.BYTE_ORDER_MARK)
                .append(CsvRow.of("at", "who", "action", "what", "before", "after"));
        for (var one : new EntryStore(db).list(organisation, kind, Optional.empty(), EXPORT))
            text.append(CsvRow.of(
                    one.at().toString(),
                    one.actor().orElse(""),
                    one.action(),
                    one.target(),
                    words(one.before()),
                    words(one.after())));
        return text.toString();
    }

    private static String words(Map<String, String> side) {
        return side.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }
}
