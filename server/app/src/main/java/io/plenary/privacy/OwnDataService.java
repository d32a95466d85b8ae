package io.plenary.privacy;

import io.plenary.files.FileService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Words;
import io.plenary.platform.file.OutgoingFile;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives people a copy of everything that is about them. */
public final class OwnDataService {
    /** Of one table: more than anybody writes by hand. */
    private static final int MOST = 20_000;

    private static final Limit LIMIT = new Limit("my data, person", 3, 3, Duration.ofHours(1));

    private final Parts parts;
    private final List<Relation> relations = Inventory.read();

    /** What it is made of. */
    public record Parts(Db db, InstantSource clock, RateLimits limits, Words words, FileService files) {}

    public OwnDataService(Parts parts) {
        this.parts = parts;
    }

    /** @return a file that whoever sends it removes @throws Refusal auth-required, forbidden from a personal link, rate-limited */
    public Path export(Caller caller, String locale) {
        parts.limits().take(LIMIT, caller.requiredFull().person().toString());
        var found = collect(caller);
        var archive = new DataArchive(parts.words(), locale, parts.clock().instant());
        return OutgoingFile.writeBytes(parts.files().incoming(), ".zip", out -> archive.zip(out, found, sent(found)));
    }

    /** The files themselves, under names that stand beside each other. */
    private Map<String, Path> sent(Map<Relation, List<JsonObject>> found) {
        var ids = found.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals("stored_file"))
                .flatMap(entry -> entry.getValue().stream())
                .map(row -> UUID.fromString(row.getString("id")))
                .toList();
        var paths = new LinkedHashMap<String, Path>();
        for (var file : parts.files().list(ids)) {
            var path = parts.files().path(file);
            var name = "files/" + file.id().toString().substring(0, 8) + "-" + file.name();
            if (Files.exists(path)) paths.put(name, path);
        }
        return paths;
    }

    private LinkedHashMap<Relation, List<JsonObject>> collect(Caller caller) {
        var identities = Identities.of(parts.db(), caller.person());
        var found = new LinkedHashMap<Relation, List<JsonObject>>();
        for (var relation : relations)
            if (relation.isAboutPeople() && !relation.visible().isEmpty()) {
                var rows = identities.stream()
                        .flatMap(one -> new OwnDataStore(parts.db()).list(relation, one, MOST).stream())
                        .distinct()
                        .toList();
                if (!rows.isEmpty()) found.put(relation, rows);
            }
        return found;
    }
}
