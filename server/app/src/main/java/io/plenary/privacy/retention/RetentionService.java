package io.plenary.privacy.retention;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Periods of an organisation: for everybody to read, for owners to set; and the rounds that keep to them. */
public final class RetentionService {
    private final Db db;
    private final InstantSource clock;
    private final OrganisationService organisations;

    public RetentionService(Db db, InstantSource clock, OrganisationService organisations) {
        this.db = db;
        this.clock = clock;
        this.organisations = organisations;
    }

    /** One period with its bounds. */
    public record Period(String kind, int days, int least, int most) {}

    /** @throws Refusal not-found */
    public List<Period> list(String slug) {
        var id = organisations
                .findBySlug(slug)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND))
                .id();
        var days = periods(id);
        return Arrays.stream(Kept.values())
                .map(kind -> new Period(kind.word(), days.get(kind), kind.least, kind.most))
                .toList();
    }

    private Map<Kept, Integer> periods(OrganisationId organisation) {
        var chosen = new RetentionStore(db).list(organisation);
        var all = new EnumMap<Kept, Integer>(Kept.class);
        for (var kind : Kept.values()) all.put(kind, chosen.getOrDefault(kind, kind.standard));
        return all;
    }

    /** @throws Refusal not-found, forbidden, validation */
    public List<Period> save(Caller caller, String slug, Map<String, Integer> wanted) {
        var id = organisations.getOwned(caller, slug).id();
        var clean = new EnumMap<Kept, Integer>(Kept.class);
        wanted.forEach((word, days) -> clean.put(Kept.of(word), Kept.of(word).check(days)));
        var before = periods(id);
        db.transaction(tx -> {
            clean.forEach((kind, days) -> new RetentionStore(tx).save(id, kind, days));
            new Audit(tx)
                    .write(
                            new Audit.Line(id, caller.person(), "organisation.retention", id.toString()),
                            words(before),
                            words(clean));
            return true;
        });
        return list(slug);
    }

    private static JsonObject words(Map<Kept, Integer> periods) {
        var words = new JsonObject();
        periods.forEach((kind, days) -> words.put(kind.word(), days));
        return words;
    }

    /** How much would go with this period. @throws Refusal not-found, forbidden, validation */
    public long preview(Caller caller, String slug, String kind, int days) {
        var id = organisations.getOwned(caller, slug).id();
        var kept = Kept.of(kind);
        return new RetentionStore(db).count(kept, id, before(kept.check(days)));
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Takes away what is too old, a few thousand rows a statement. @return rows changed */
    int tidy() {
        var changed = 0;
        var store = new RetentionStore(db);
        for (var organisation : store.organisations())
            for (var period : periods(organisation).entrySet())
                for (int now; (now = store.remove(period.getKey(), organisation, before(period.getValue()))) > 0; )
                    changed += now;
        for (int now; (now = store.removeOfNobody(before(Kept.MAIL.standard))) > 0; ) changed += now;
        return changed;
    }
}
