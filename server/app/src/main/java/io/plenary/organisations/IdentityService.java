package io.plenary.organisations;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What an organisation is called and where its page is. An address that it left leads on for good. */
public final class IdentityService {
    private static final int MOST_LEFT = 20;
    private static final int VERSION_BYTES = 8;

    private final Db db;
    private final OrganisationService organisations;

    public IdentityService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** @param former addresses that lead here, the youngest first; @param version whoever saves says which they saw */
    public record Identity(String name, String slug, List<String> former, String version) {}

    /** @throws Refusal auth-required, not-found, forbidden */
    public Identity get(Caller caller, String slug) {
        return read(db, organisations.getOwned(caller, slug));
    }

    private static Identity read(Sql sql, Organisation one) {
        var seen = Secrets.hash(one.slug() + "\n" + one.name());
        var version = HexFormat.of().formatHex(seen, 0, VERSION_BYTES);
        return new Identity(one.name(), one.slug(), new AddressStore(sql).listLeft(one.id()), version);
    }

    /**
     * @param version of the name and the address that were seen
     * @throws Refusal auth-required, not-found, forbidden, stale, slug-taken, validation
     */
    public Identity save(Caller caller, String slug, String version, Wish wish) {
        var id = organisations.getOwned(caller, slug).id();
        var name = OrganisationName.of(wish.name()).value();
        return db.transaction(tx -> {
            var store = new AddressStore(tx);
            store.lock();
            var before = new OrganisationStore(tx).find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            if (!read(tx, before).version().equals(version)) throw new Refusal(ErrorCode.STALE);
            if (!name.equals(before.name())) store.rename(id, name);
            if (!wish.slug().equals(before.slug())) move(store, before, Slug.chosen(wish.slug()));
            var after = new OrganisationStore(tx).find(id).orElseThrow();
            if (!after.equals(before)) audit(tx, caller, before, after);
            return read(tx, after);
        });
    }

    /** What somebody wants it to be. */
    public record Wish(String name, String slug) {}

    private static void move(AddressStore store, Organisation before, Slug to) {
        if (store.isTaken(to.value(), before.id())) throw new Refusal(ErrorCode.SLUG_TAKEN);
        var left = store.listLeft(before.id());
        if (!left.contains(to.value()) && left.size() >= MOST_LEFT)
            throw Refusal.field("/slug", "There are 20 addresses already that lead here.");
        store.move(before.id(), before.slug(), to.value());
    }

    private static void audit(Sql tx, Caller caller, Organisation before, Organisation after) {
        var line = new Audit.Line(
                before.id(),
                caller.person(),
                "organisation.renamed",
                before.id().toString());
        new Audit(tx).write(line, words(before), words(after));
    }

    private static JsonObject words(Organisation one) {
        return new JsonObject().put("name", one.name()).put("address", one.slug());
    }

    /** Where the page of an organisation is now, for an address under {@code /o/} that was left. */
    public Optional<String> movedTo(String path) {
        var parts = path.split("/", 4);
        if (parts.length < 3 || !parts[1].equals("o")) return Optional.empty();
        var rest = parts.length > 3 ? "/" + parts[3] : "";
        return new AddressStore(db).leadsTo(parts[2]).map(slug -> "/o/" + slug + rest);
    }
}
