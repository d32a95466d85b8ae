package io.plenary.programme.release;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.ApiClient;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** An event's draft in an organiser's hands: each call is one change over HTTP. */
record PlannedEvent(ApiClient organiser, String slug, EventId id) {
    private static final Duration LENGTH = Duration.ofHours(1);

    JsonObject draft() {
        return organiser.get(path("/draft")).expect(200).json();
    }

    private String path(String rest) {
        return "/events/" + slug + rest;
    }

    private String sessionPath(SessionId session) {
        return path("/draft/sessions/" + session + "?version=" + draft().getLong("version"));
    }

    void move(SessionId session, Instant starts) {
        change(session, one -> one.put("startsAt", starts.toString())
                .put("endsAt", starts.plus(LENGTH).toString()));
    }

    void cancel(SessionId session) {
        change(session, one -> one.put("cancelled", true));
    }

    void rename(SessionId session, String title) {
        change(session, one -> one.getJsonObject("text").put("title", title));
    }

    void describe(SessionId session, String html) {
        change(session, one -> one.getJsonObject("text").put("abstract", html));
    }

    private void change(SessionId session, Consumer<JsonObject> change) {
        var one = draft().getJsonArray("sessions").stream()
                .map(JsonObject.class::cast)
                .filter(each -> each.getString("id").equals(session.toString()))
                .findFirst()
                .orElseThrow();
        change.accept(one);
        organiser.put(sessionPath(session), one).expect(200);
    }

    SessionId add(String title, Instant starts) {
        var session = SessionId.next();
        organiser.put(sessionPath(session), talk(session, title, starts)).expect(200);
        return session;
    }

    static JsonObject talk(SessionId session, String title, Instant starts) {
        var text = new JsonObject()
                .put("title", title)
                .put("subtitle", "")
                .put("abstract", "")
                .put("description", "");
        return new JsonObject()
                .put("id", session.toString())
                .put("text", text)
                .put("texts", new JsonObject())
                .put("kind", "talk")
                .put("startsAt", starts.toString())
                .put("endsAt", starts.plus(LENGTH).toString())
                .put("stage", "meeting")
                .put("recorded", false)
                .put("doNotRecord", false)
                .put("cancelled", false)
                .put("speakers", new JsonArray())
                .put("links", new JsonArray());
    }

    void remove(SessionId session) {
        organiser.delete(sessionPath(session)).expect(200);
    }

    int peopleToTell() {
        return organiser.get(path("/draft/difference")).expect(200).json().getInteger("people");
    }

    JsonObject release(String note) {
        return release(note, true);
    }

    JsonObject releaseQuietly() {
        return release("", false);
    }

    private JsonObject release(String note, boolean tell) {
        var wish = new JsonObject()
                .put("id", Uuid7.next().toString())
                .put("version", draft().getLong("version"))
                .put("note", note)
                .put("tell", tell);
        return organiser.post(path("/releases"), wish).expect(200).json();
    }
}
