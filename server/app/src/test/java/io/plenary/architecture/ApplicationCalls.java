package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Those of applications; the event of the tests takes none, and nobody has one. */
final class ApplicationCalls extends CallList {
    ApplicationCalls(Map<String, Call> all) {
        super(all);
    }

    void applications(String event, String id) {
        get("getMyApplication", event + "/application");
        tolerate(
                "beginApplication",
                "POST",
                event + "/application",
                new JsonObject().put("notice", "2026-1"),
                "registration-closed");
        var mine = "/me/applications";
        get("listMyApplications", mine);
        var version = new JsonObject().put("version", 1);
        var draft = version.copy().put("name", "Ana").put("answers", new JsonArray());
        put("saveApplicationDraft", mine + id + "/draft", draft);
        put("submitApplication", mine + id + "/submission", version);
        delete("withdrawApplication", mine + id);
        get("listApplications", event + "/applications");
        tolerate("getApplication", "GET", event + "/applications" + id, null, "not-found");
        reviews(event, id);
    }

    /** Nobody has arranged one yet. */
    void surveys(String event, String id) {
        get("listSurveys", event + "/surveys");
        get("listMySurveys", "/me/surveys");
        var feedback = event + "/surveys/feedback";
        get("getSurvey", feedback);
        var wish = new JsonObject().put("version", 7).put("anonymous", true).put("audience", "registered");
        tolerate("saveSurvey", "PUT", feedback, wish.put("opensAt", "2026-01-01T00:00:00Z"), "stale");
        tolerate("getSurveySheet", "GET", feedback + "/sheet", null, "not-found");
        var reply = new JsonObject().put("version", id.substring(1)).put("anonymous", true);
        tolerate("answerSurvey", "PUT", feedback + "/answers", reply.put("answers", new JsonArray()), "not-found");
        get("getSurveyResults", feedback + "/results");
        get("listSessionFeedback", event + "/session-feedback");
        get("exportSurvey", feedback + "/export");
        get("getStatistics", event + "/statistics");
        get("exportStatistics", event + "/statistics/export");
    }

    private void reviews(String event, String id) {
        get("getReviewRules", event + "/review-rules");
        var rules = new JsonObject().put("version", 7).put("criteria", new JsonArray());
        rules.put("scale", 5).put("blind", false).put("hidden", new JsonArray()).put("endorsement", "none");
        rules.put("readers", "all");
        tolerate("saveReviewRules", "PUT", event + "/review-rules", rules, "stale");
        get("listReviews", event + "/reviews");
        endorsement(id);
        tolerate("getReview", "GET", event + "/reviews" + id, null, "not-found");
        var words = new JsonObject().put("scores", new JsonObject()).put("comment", "");
        tolerate("saveReview", "PUT", event + "/reviews" + id, words.put("conflict", false), "not-found");
        tolerate("takeBackConflict", "DELETE", event + "/reviews" + id + "/conflict", null, "not-found");
        var readers = event + "/application-readers";
        get("listReaders", readers);
        var wish = new JsonObject().put("applications", new JsonArray().add(id.substring(1)));
        wish.put("reviewers", new JsonArray().add(id.substring(1))).put("give", true);
        tolerate("assignReaders", "POST", readers + "/seats", wish, "wrong-state");
        tolerate("dealReaders", "POST", readers + "/deals", new JsonObject().put("each", 2), "wrong-state");
        get("getRanking", event + "/ranking");
        var selection =
                new JsonObject().put("decision", "accept").put("applications", new JsonArray().add(id.substring(1)));
        post("previewSelection", event + "/selections/preview", selection);
        post("decideApplications", event + "/selections", selection);
    }

    private void endorsement(String id) {
        var mine = "/me/applications" + id + "/endorsement";
        var link = new JsonObject().put("token", Secrets.token());
        var wish = new JsonObject().put("name", "Ioana").put("email", "ioana@example.org");
        put("askEndorser", mine, wish);
        post("remindEndorser", mine + "/reminders", null);
        tolerate("openEndorsement", "POST", "/endorsements/openings", link, "link-expired");
        var file = "/endorsements" + id + "/files?name=letter.pdf";
        tolerate("sendEndorsementFile", "POST", file, new JsonObject(), "media-type", "link-expired");
        var letter = link.copy().put("file", "7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11");
        tolerate("giveEndorsement", "PUT", "/endorsements/letters", letter, "link-expired");
        tolerate("declineEndorsement", "POST", "/endorsements/refusals", link, "link-expired");
    }
}
