package io.plenary.organisations.brand;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.platform.http.Reply;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets and shows how an organisation looks. */
public final class BrandService {
    private static final String KIND = "organisation";
    private static final FileService.Wanted PICTURE = FileService.Wanted.picture(2 * 1024 * 1024, 960, 320);

    private final Db db;
    private final OrganisationService organisations;
    private final FileService files;

    public BrandService(Db db, OrganisationService organisations, FileService files) {
        this.db = db;
        this.organisations = organisations;
        this.files = files;
    }

    /**
     * Without a colour the house has its first one again.
     *
     * @param seen the colour that stood there
     * @throws Refusal auth-required, not-found, forbidden, stale
     */
    OrganisationService.Profile paint(Caller caller, String slug, Optional<String> seen, Optional<String> colour) {
        var id = organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            if (!new BrandStore(tx).paint(id, seen, colour)) throw new Refusal(ErrorCode.STALE);
            audit(tx, caller, id, side("colour", seen.orElse("")), side("colour", colour.orElse("")));
            return true;
        });
        return organisations.getProfile(caller, slug);
    }

    /** @throws Refusal auth-required, not-found, forbidden, file-kind, file-damaged, too-large */
    OrganisationService.Profile showLogo(Caller caller, String slug, Path bytes) {
        var id = organisations.getOwned(caller, slug).id();
        var sent = new StoredFile.Owner(KIND, id.value(), "sent");
        var file = files.keepLoose(sent, new FileService.Upload(bytes, "logo"), PICTURE);
        db.transaction(tx -> {
            var before = side("logo", new BrandStore(tx).logo(id).isPresent());
            // The row of the organisation first: of two at once the later one stays, whole.
            new BrandStore(tx).show(id, Optional.of(file.id()));
            if (!files.claim(tx, file.id(), sent, logoOf(id))) throw new Refusal(ErrorCode.NOT_FOUND);
            files.removeOthers(tx, logoOf(id), List.of(file.id()));
            audit(tx, caller, id, before, side("logo", true));
            return true;
        });
        return organisations.getProfile(caller, slug);
    }

    /** @throws Refusal auth-required, not-found, forbidden */
    OrganisationService.Profile removeLogo(Caller caller, String slug) {
        var id = organisations.getOwned(caller, slug).id();
        db.transaction(tx -> {
            var before = side("logo", new BrandStore(tx).logo(id).isPresent());
            new BrandStore(tx).show(id, Optional.empty());
            files.removeOthers(tx, logoOf(id), List.of());
            audit(tx, caller, id, before, side("logo", false));
            return true;
        });
        return organisations.getProfile(caller, slug);
    }

    /** For anybody; each logo has an address of its own. @throws Refusal not-found */
    Reply logo(String slug, UUID logo) {
        var id = organisations
                .findBySlug(slug)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND))
                .id();
        return new BrandStore(db)
                .logo(id)
                .filter(logo::equals)
                .flatMap(files::find)
                .map(files::picture)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static StoredFile.Owner logoOf(OrganisationId id) {
        return new StoredFile.Owner(KIND, id.value(), "logo");
    }

    private static JsonObject side(String name, Object value) {
        return new JsonObject().put(name, value);
    }

    private static void audit(Sql tx, Caller caller, OrganisationId id, JsonObject before, JsonObject now) {
        new Audit(tx).write(new Audit.Line(id, caller.person(), "organisation.brand", id.toString()), before, now);
    }
}
