package io.plenary.architecture;

import io.plenary.architecture.CallList.Call;
import io.plenary.platform.Db;
import io.plenary.testing.ApiClient;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two tenants: the house, and the other house with an event that nobody outside may know of. Its ids are whatever uuids came
 * into the database with it; its words carry a mark.
 */
final class Tenants {
    private static final String MARK = "zebra-of-the-other-house";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** What ends sign-ins, shows the event to everybody, or takes people away for good. */
    private static final Set<String> LEFT_OUT = Set.of(
            "signOut",
            "endAllSignIns",
            "endSignIn",
            "refreshSignIn",
            "publishEvent",
            "moveEvent",
            "signInAsDemoPerson",
            "goLive",
            // Everybody's mails, on an installation of this computer alone.
            "listDevelopmentMails",
            "getDevelopmentMail");

    /** Whoever makes these chooses their id: it would be told back as one's own. */
    private static final Pattern NAMED_BY_CALLERS =
            Pattern.compile("saveDraft.*|sendDirectMessage|releaseProgramme|askByCode");

    private final World world;
    private final String session;
    private final String recording;
    private final List<Call> calls;
    /** In the order in which they were found, so that a seed always walks the same way. */
    private final List<String> foreign;

    private final Set<String> known;

    Tenants(Db db, World world, ApiClient owner) {
        this.world = world;
        calls = Calls.of(world).values().stream()
                .filter(call -> !LEFT_OUT.contains(call.operation()))
                .filter(call ->
                        !call.operation().toLowerCase(java.util.Locale.ROOT).contains("eras"))
                .toList();
        var before = ids(db);
        var event = world.event("hidden-day", world.otherHouse, null);
        world.sql("update event set state = 'draft', title = $2 where id = $1", event, MARK);
        var hidden = world.session(event, "broadcast", Instant.now());
        world.sql("update session set title = $2 where id = $1", hidden, MARK);
        session = hidden.toString();
        recording =
                world.recording(world.session(event, "meeting", Instant.now())).toString();
        world.register(event, Who.OTTO.id);
        for (var call : calls) owner.send(call.method(), over(call.path()), body(over(text(call.body()))));
        var after = ids(db);
        after.removeAll(before);
        // The calls of both houses carry this one.
        after.remove("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
        foreign = List.copyOf(after);
        known = Set.copyOf(after);
    }

    /** What this answer tells of the other house that the question did not say itself; empty where all is well. */
    Set<String> told(String asked, String answer) {
        var told = UUIDS.matcher(answer).results().map(one -> one.group()).collect(Collectors.toSet());
        told.retainAll(known);
        told.removeIf(asked::contains);
        if (answer.contains(MARK) && !asked.contains(MARK)) told.add(MARK);
        return told;
    }

    /** A call of the contract, bent towards the other house. */
    Call next(Random random) {
        var call = calls.get(random.nextInt(calls.size()));
        var path = random.nextInt(3) > 0 ? over(call.path()) : call.path();
        var body = random.nextInt(3) > 0 ? over(text(call.body())) : text(call.body());
        var named = NAMED_BY_CALLERS.matcher(call.operation()).matches();
        var bentPath = named ? path : bent(path, random);
        var bentBody = named ? body : bent(body, random);
        return new Call(call.operation(), call.method(), bentPath, body(bentBody), Set.of());
    }

    /** Every second id becomes one of the other house's. */
    private String bent(String text, Random random) {
        return UUIDS.matcher(text)
                .replaceAll(one -> random.nextBoolean() ? foreign.get(random.nextInt(foreign.size())) : one.group());
    }

    /** The same about the other house. */
    private String over(String text) {
        return text.replace("open-day", "hidden-day")
                // Whom the other house invites may read what they are invited to.
                .replace("mara@example.org", "friend@example.org")
                .replaceAll("(/organisations/|\")house\\b", "$1other-house")
                .replace(world.session.toString(), session)
                .replace(world.recording.toString(), recording);
    }

    int size() {
        return foreign.size();
    }

    private static String text(JsonObject body) {
        return body == null ? "" : body.encode();
    }

    private static JsonObject body(String text) {
        return text.isEmpty() ? null : new JsonObject(text);
    }

    /** Every uuid of every table. */
    private static Set<String> ids(Db db) {
        var columns = db.list("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'uuid'
                order by table_name, column_name
                limit 2000
                """, row -> List.of(row.getString("table_name"), row.getString("column_name")));
        var found = new HashSet<UUID>();
        for (var column : columns)
            found.addAll(db.list(
                    "select distinct \"%s\" as id from \"%s\" where \"%s\" is not null limit 20000"
                            .formatted(column.get(1), column.get(0), column.get(1)),
                    row -> row.getUUID("id")));
        return found.stream()
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
