package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Asking speakers, and what they answer: about somebody whom the programme does not have. */
final class SpeakerCalls extends CallList {
    SpeakerCalls(Map<String, Call> all) {
        super(all);
    }

    void event(String event, String id) {
        var speakers = event + "/speakers";
        get("listEventSpeakers", speakers);
        var address = new JsonObject().put("speaker", id.substring(1)).put("email", "someone@example.org");
        var addresses = new JsonObject().put("addresses", new JsonArray().add(address));
        tolerate("noteSpeakerAddresses", "PUT", speakers + "/addresses", addresses, "not-found");
        var wish = new JsonObject()
                .put("speakers", new JsonArray().add(id.substring(1)))
                .put("message", "");
        post("previewSpeakerLetters", speakers + "/letter-previews", wish);
        post("sendSpeakerLetters", speakers + "/letters", wish);
        post(
                "remindOfAgreements",
                speakers + "/agreement-reminders",
                new JsonObject().put("speakers", new JsonArray().add(id.substring(1))));
        get("listHeldRecordings", event + "/held-recordings");
        tolerate("getProfileChange", "GET", speakers + id + "/change", null, "not-found");
        var profile = new JsonObject().put("id", id.substring(1)).put("version", "none");
        tolerate("releaseProfile", "POST", speakers + id + "/releases", profile, "not-found");
        tolerate("withdrawSpeaker", "DELETE", speakers + id + "/invitation", null, "not-found");
    }

    void speaker(String id) {
        var secret = new JsonObject().put("token", Secrets.token());
        tolerate("openSpeakerInvitation", "POST", "/speaking/openings", secret, "link-expired");
        var answer = new JsonObject().put("comes", true).put("word", "");
        tolerate(
                "answerSpeakerInvitation",
                "POST",
                "/speaking/answers",
                answer.copy().mergeIn(secret),
                "link-expired");
        get("listMySpeaking", "/me/speaking");
        get("getMySpeaking", "/me/speaking" + id);
        put("answerMySpeaking", "/me/speaking" + id + "/answer", answer);
        var agreed = new JsonObject().put("version", 1).put("language", "en").put("agreed", true);
        put("answerAgreement", "/me/speaking" + id + "/agreement", agreed);
        profile("/me/speaking" + id);
        tolerate("getSpeakerPortrait", "GET", "/speakers" + id + "/portraits" + id, null, "not-found");
    }

    /** A file that nobody gave. */
    void handouts(String session, String id) {
        get("listHandouts", session + "/handouts");
        // A file alone is taken; HandoutsIT sends some.
        tolerate("addHandout", "POST", session + "/handouts?name=a.pdf", new JsonObject(), "media-type");
        put("orderHandouts", session + "/handout-order", new JsonObject().put("handouts", new JsonArray()));
        var wish = new JsonObject().put("title", "Slides").put("shown", "now");
        tolerate("saveHandout", "PUT", session + "/handouts" + id, wish, "not-found");
        tolerate("removeHandout", "DELETE", session + "/handouts" + id, null, "not-found");
    }

    private void profile(String mine) {
        get("getMyProfile", mine + "/profile");
        var wish = new JsonObject().put("version", "none").put("name", "Sofia").put("bio", "");
        put(
                "saveMyProfile",
                mine + "/profile",
                wish.put("bios", new JsonObject()).put("links", new JsonArray()));
        // Pictures alone are taken; ProfileIT sends some.
        tolerate("showMyPortrait", "POST", mine + "/portrait", new JsonObject(), "media-type");
        delete("hideMyPortrait", mine + "/portrait");
    }
}
