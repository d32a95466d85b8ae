package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Requests of the event editor. Versions that nobody was ever given: allowed, and refused as stale. */
final class EditorCalls extends CallList {
    EditorCalls(Map<String, Call> all) {
        super(all);
    }

    void event(String event, String id) {
        get("getEventSettings", event + "/settings");
        var wish = new JsonObject().put("version", 0).put("settings", settings());
        tolerate("sendPartnerLogo", "POST", event + "/partner-logos", new JsonObject(), "file-kind");
        get("getPartnerLogo", "/partner-logos" + id);
        tolerate("saveEventSettings", "PUT", event + "/settings", wish, "stale");
        var copy = new JsonObject().put("title", "Open day again").put("startsAt", "2027-09-01T10:00:00Z");
        post("copyEvent", event + "/copies", copy.put("people", true));
        var begun = new JsonObject()
                .put("template", "series")
                .put("organisation", "house")
                .put("title", "A series");
        begun.put("startsAt", "2027-09-01T10:00:00Z")
                .put("zone", "Europe/Bucharest")
                .put("language", "ro");
        post("beginFromTemplate", "/event-templates/beginnings", begun);
        get("getPreview", event + "/preview");
        get("listPreviewLinks", event + "/preview-links");
        post("makePreviewLink", event + "/preview-links", new JsonObject().put("days", 7));
        tolerate("endPreviewLink", "DELETE", event + "/preview-links" + id, null, "not-found");
        var token = new JsonObject().put("token", Secrets.token());
        tolerate("openPreview", "POST", "/previews/openings", token, "link-expired");
        get("getReadiness", event + "/readiness");
        put("moveEvent", event + "/standing", new JsonObject().put("to", "published"));
    }

    private static JsonObject settings() {
        return new JsonObject()
                .put("title", "Open day")
                .put("kind", "webinar")
                .put("summary", "")
                .put("description", "")
                .put("startsAt", "2027-03-01T10:00:00Z")
                .put("endsAt", "2027-03-01T11:00:00Z")
                .put("zone", "Europe/Bucharest")
                .put("languages", new JsonArray().add("en"))
                .put("attendance", "online")
                .put("free", true)
                .put("visibility", "public")
                .put("recordingNote", "")
                .put("partners", new JsonArray());
    }
}
