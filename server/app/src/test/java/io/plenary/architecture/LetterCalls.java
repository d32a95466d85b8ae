package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** What an event writes. */
final class LetterCalls extends CallList {
    LetterCalls(Map<String, Call> all) {
        super(all);
    }

    void event(String event, String id) {
        var letter = event + "/letters/registration/en";
        var words = new JsonObject().put("subject", "{event}").put("text", "Hello {name}, {link}");
        get("listLetters", event + "/letters");
        get("getLetter", letter);
        tolerate("saveLetter", "PUT", letter + "?version=0", words, "stale");
        post("previewLetter", letter + "/preview", words);
        post("testLetter", letter + "/test", words);
        delete("resetLetter", letter);
        outbox(event + "/mails", id, words);
        circulars(event + "/circulars", id);
    }

    void house(String house) {
        var nobodys = "/unsubscribes/" + Secrets.token();
        tolerate("getUnsubscribe", "GET", nobodys, null, "not-found");
        tolerate("unsubscribe", "POST", nobodys, null, "not-found");
        get("listMailStops", house + "/mail-stops");
        put(
                "liftMailStop",
                house + "/mail-stops",
                new JsonObject().put("email", "gone@example.org").put("reason", "Asked for it"));
        get("listMyMailStops", "/me/mail-stops");
        delete("liftMyMailStop", "/me/mail-stops/house");
    }

    /** Of an organisation to its readers. */
    void newsletters(String house, String id) {
        var topics = new JsonArray()
                .add(new JsonObject()
                        .put(
                                "texts",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("language", "en")
                                                .put("name", "News")
                                                .put("about", ""))));
        get("listNewsletters", house + "/newsletters");
        var wish = new JsonObject().put("version", "0123456789abcdef").put("topics", topics);
        tolerate("saveNewsletters", "PUT", house + "/newsletters", wish, "stale");
        var ask = new JsonObject().put("email", "reader@example.org").put("language", "en");
        ask.put("topics", new JsonArray().add("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b"));
        tolerate("askForNewsletters", "POST", house + "/newsletters/readers", ask, "validation");
        var link = "/newsletter-links/" + "0".repeat(41);
        tolerate("getNewsletterLink", "GET", link, null, "not-found");
        tolerate("chooseNewsletters", "PUT", link, new JsonObject().put("topics", new JsonArray()), "not-found");
        tolerate("leaveNewsletter", "POST", link + "?topic=01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b", null, "not-found");
        issues(house + "/newsletter-issues", id);
    }

    private void issues(String issues, String id) {
        var text = new JsonObject().put("language", "en").put("subject", "News").put("text", "Soon.");
        var wish = new JsonObject().put("topic", "01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
        wish.put("texts", new JsonArray().add(text));
        get("listNewsletterIssues", issues);
        tolerate("makeNewsletterIssue", "POST", issues, wish, "validation");
        tolerate("testNewsletterIssue", "POST", issues + "/test", wish, "validation");
        tolerate("saveNewsletterIssue", "PUT", issues + id + "?version=1", wish, "validation");
        tolerate("releaseNewsletterIssue", "PUT", issues + id + "/release?version=1", null, "not-found");
        tolerate("dropNewsletterIssue", "DELETE", issues + id, null, "not-found");
    }

    private void outbox(String mails, String id, JsonObject words) {
        get("listMails", mails);
        tolerate("getMail", "GET", mails + id, null, "not-found");
        tolerate("editMail", "PUT", mails + id, words, "not-found");
        tolerate("holdMail", "PUT", mails + id + "/hold", null, "not-found");
        tolerate("releaseMail", "DELETE", mails + id + "/hold", null, "not-found");
        tolerate("resendMail", "POST", mails + id + "/resend", null, "not-found");
        tolerate("dropMail", "DELETE", mails + id, null, "not-found");
    }

    private void circulars(String circulars, String id) {
        var text =
                new JsonObject().put("language", "en").put("subject", "{event}").put("text", "Soon.");
        var wish = new JsonObject().put("audience", new JsonArray().add("confirmed"));
        wish.put("moment", "before").put("minutes", 60).put("texts", new JsonArray().add(text));
        get("listCirculars", circulars);
        post("makeCircular", circulars, wish);
        post("previewCircular", circulars + "/preview", text);
        post("testCircular", circulars + "/test", text);
        tolerate("saveCircular", "PUT", circulars + id + "?version=1", wish, "not-found");
        tolerate("releaseCircular", "PUT", circulars + id + "/release?version=1", null, "not-found");
        tolerate("holdCircular", "DELETE", circulars + id + "/release", null, "not-found");
        tolerate("dropCircular", "DELETE", circulars + id, null, "not-found");
    }
}
