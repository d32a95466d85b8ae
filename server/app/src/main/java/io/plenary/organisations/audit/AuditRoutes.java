package io.plenary.organisations.audit;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The audit trail over HTTP. */
public final class AuditRoutes {
    private final AuditService audit;

    public AuditRoutes(AuditService audit) {
        this.audit = audit;
    }

    public void mount(Pages pages) {
        pages.on("/o/:slug/audit", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("listAudit", this::listAudit).on("exportAudit", this::exportAudit);
    }

    private record EntryShape(
            String id,
            Instant at,
            Optional<String> actor,
            String action,
            String target,
            Map<String, String> before,
            Map<String, String> after) {
        static EntryShape of(Entry one) {
            return new EntryShape(
                    one.id().toString(), one.at(), one.actor(), one.action(), one.target(), one.before(), one.after());
        }
    }

    private record TrailShape(List<EntryShape> entries, Optional<String> next) {}

    private Reply listAudit(Request request) {
        var before = request.find("before").map(UUID::fromString);
        var trail = audit.list(request.caller(), request.part("slug"), kind(request), before);
        var entries = trail.entries().stream().map(EntryShape::of).toList();
        return Reply.ok(new TrailShape(entries, trail.next().map(UUID::toString)));
    }

    private Reply exportAudit(Request request) {
        var locale = request.sender().locale();
        return Reply.table("audit.csv", audit.export(request.caller(), request.part("slug"), kind(request), locale));
    }

    private static String kind(Request request) {
        return request.find("kind").orElse("");
    }
}
