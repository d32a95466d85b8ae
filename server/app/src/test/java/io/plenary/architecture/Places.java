package io.plenary.architecture;

import io.plenary.architecture.CallList.Call;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where a call can be made beside the event that the matrix is about, and what its row means there. */
final class Places {
    private final World world;
    private final Map<Kind, Place> all;

    enum Kind {
        /** Another event of the same organisation. */
        SIDE,
        /** An event of another organisation. */
        ELSEWHERE,
        /** An event of the organisation that is not public yet. */
        HIDDEN,
        /** What is not there, or is there no more. */
        GONE
    }

    private record Place(String slug, String house, SessionId session, RecordingId recording, SpeakerId speaker) {}

    Places(World world) {
        this.world = world;
        all = Map.of(
                Kind.SIDE, make("side-day", "house", world.house),
                Kind.ELSEWHERE, make("their-day", "other-house", world.otherHouse),
                Kind.HIDDEN, make("hidden-day", "house", world.house),
                Kind.GONE, new Place("gone-day", "gone-house", SessionId.next(), RecordingId.next(), SpeakerId.next()));
        world.sql("update event set state = 'draft' where slug = 'hidden-day'");
    }

    private Place make(String slug, String house, OrganisationId of) {
        EventId event = world.event(slug, of, null);
        world.sql("update event set title = $2 where id = $1", event, "Title of " + slug);
        var session = world.session(event, "broadcast", Instant.now());
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
        var speaker = SpeakerId.next();
        world.sql("insert into speaker (id, event_id, name) values ($1, $2, 'Somebody')", speaker, event);
        world.sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, speaker);
        var earlier = world.session(event, "broadcast", Instant.now().minus(Duration.ofDays(7)));
        return new Place(slug, house, session, world.recording(earlier), speaker);
    }

    /** Whether the call names anything that has a place. */
    boolean isPlaced(Call call) {
        return !at(Kind.GONE, call).equals(call);
    }

    /** The same about another place. */
    Call at(Kind kind, Call call) {
        var body = call.body() == null
                ? null
                : new JsonObject(bent(kind, call.body().encode()));
        return new Call(call.operation(), call.method(), bent(kind, call.path()), body, call.tolerated());
    }

    private String bent(Kind kind, String text) {
        var place = all.get(kind);
        return text.replace("open-day", place.slug())
                .replaceAll("(/organisations/|\"organisation\":\")house\\b", "$1" + place.house())
                .replace(world.session.toString(), place.session().toString())
                .replace(world.recording.toString(), place.recording().toString())
                .replace(world.speaker.toString(), place.speaker().toString());
    }

    /** Live again, published again and hidden again, whatever was asked before. */
    void restore(Kind kind) {
        if (kind == Kind.GONE) return;
        world.sql(
                "update stage set state = 'live', ended_at = null where session_id = $1",
                all.get(kind).session());
        world.sql(
                "update recording set state = 'published' where id = $1",
                all.get(kind).recording());
        if (kind == Kind.HIDDEN) world.sql("update event set state = 'draft' where slug = 'hidden-day'");
    }

    /** What the row of an operation says of a role there; {@code refused} for any refusal, empty for whatever comes. */
    static String expected(Kind kind, String role, Map<String, String> row) {
        var nobody = row.get("AT");
        return switch (kind) {
            // A seat, a talk and hosting are of one event; what an organisation gives is of all of its events.
            case SIDE -> List.of("AR", "SP", "HO", "WL").contains(role) ? nobody : row.get(role);
            case ELSEWHERE -> elsewhere(role, row);
            case HIDDEN ->
                List.of("OR", "OW").contains(role)
                        ? row.get(role)
                        : List.of("RV", "MO", "RA").contains(role) ? "" : "refused";
            case GONE -> "refused";
        };
    }

    private static String elsewhere(String role, Map<String, String> row) {
        if (role.equals("AN")) return row.get("AN");
        return row.get(role.equals("XO") ? "OW" : "AT");
    }

    static List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }
}
