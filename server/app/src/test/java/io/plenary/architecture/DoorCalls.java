package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Those of the door: signing in, members, forms and seats. */
final class DoorCalls extends CallList {
    DoorCalls(Map<String, Call> all) {
        super(all);
    }

    void forms(String form) {
        var nothing = new JsonObject().put("questions", new JsonArray()).put("readers", new JsonArray());
        get("getForm", form);
        tolerate("saveForm", "PUT", form + "?version=0", nothing, "stale");
        tolerate("publishForm", "POST", form + "/versions?version=0", null, "stale");
        get("getQuestions", form + "/questions");
    }

    /** About somebody who is no member, and an invitation that nobody was given. */
    void staff(String house, String id) {
        var roles = new JsonObject().put("roles", new JsonArray().add("reviewer"));
        var secret = new JsonObject().put("token", Secrets.token());
        get("listMembers", house + "/members");
        tolerate("changeMember", "PUT", house + "/members" + id + "/roles", roles, "not-found");
        tolerate("removeMember", "DELETE", house + "/members" + id, null, "not-found");
        var wish = roles.copy().put("email", "mara@example.org").put("handsOver", false);
        post("inviteMember", house + "/invitations", wish);
        post("resendInvitation", house + "/invitations" + id + "/mails", null);
        delete("withdrawInvitation", house + "/invitations" + id);
        tolerate("openInvitation", "POST", "/invitations/openings", secret, "link-expired");
        tolerate("acceptInvitation", "POST", "/invitations/acceptances", secret, "link-expired");
        tolerate("resetMemberFactor", "DELETE", house + "/members" + id + "/second-factor", null);
        get("listAudit", house + "/audit");
        get("exportAudit", house + "/audit.csv");
        get("listApiKeys", house + "/keys");
        var key = new JsonObject().put("name", "Site").put("scopes", new JsonArray().add("read:events"));
        post("makeApiKey", house + "/keys", key);
        delete("endApiKey", house + "/keys" + id);
        get("listMyInvitations", "/me/invitations");
        put("acceptMyInvitation", "/me/invitations" + id, null);
        delete("declineMyInvitation", "/me/invitations" + id);
    }

    /** About a registration that nobody has, and rules of a version that never was. */
    void seats(String event, String id) {
        var decision =
                new JsonObject().put("decision", "approve").put("registrations", new JsonArray().add(id.substring(1)));
        post("decideRegistrations", event + "/registrations/decisions", decision);
        tolerate("getAnswers", "GET", event + "/registrations" + id + "/answers", null, "not-found");
        get("exportRegistrations", event + "/registrations/export");
        get("getAdmission", event + "/admission");
        tolerate("saveAdmission", "PUT", event + "/admission?version=0", new JsonObject().put("rule", "open"), "stale");
        get("listInvitations", event + "/invitations");
        var order = new JsonObject()
                .put("emails", new JsonArray())
                .put("note", "")
                .put("most", 1)
                .put("late", false);
        post("makeInvitations", event + "/invitations", order);
        tolerate("endInvitation", "DELETE", event + "/invitations" + id, null, "not-found");
        put("acceptSeatOffer", "/me/registrations" + id + "/acceptance", null);
        get("getMyAnswers", "/me/registrations" + id + "/answers");
        var reply = new JsonObject().put("version", id.substring(1)).put("answers", new JsonArray());
        put("changeMyAnswers", "/me/registrations" + id + "/answers", reply);
    }

    void secondFactor(String id) {
        var code = new JsonObject().put("code", "000000");
        var mine = "/me/second-factor";
        get("getSecondFactor", mine);
        post("beginAuthenticator", mine + "/authenticators", new JsonObject().put("name", "My phone"));
        put("proveAuthenticator", mine + "/authenticators" + id + "/proof", code);
        delete("removeAuthenticator", mine + "/authenticators" + id);
        tolerate("giveSecondFactor", "POST", mine + "/proofs", code, "code-wrong");
        post("renewRecoveryCodes", mine + "/recovery-codes", null);
    }

    void signingIn() {
        var token = new JsonObject().put("token", Secrets.token());
        var profile =
                new JsonObject().put("name", "Somebody").put("locale", "en").put("zone", "UTC");
        put("updateProfile", "/me/profile", profile);
        post("requestSignInLink", "/auth/links", new JsonObject().put("email", "noor@example.org"));
        post(
                "resendPersonalLink",
                "/events/open-day/personal-links",
                new JsonObject().put("email", "noor@example.org"));
        tolerate("signIn", "POST", "/auth/sign-ins", token, "link-expired");
        tolerate("openPersonalLink", "POST", "/personal-links/openings", token, "link-expired");
        var confirmation = token.copy().put("code", "12345678");
        tolerate(
                "confirmPersonalLink",
                "POST",
                "/personal-links/confirmations",
                confirmation,
                "link-expired",
                "code-wrong");
        var claim =
                token.copy().put("name", "Eve").put("email", "eve@example.org").put("organisation", "Eve's");
        tolerate("claimInstallation", "POST", "/setup/owner", claim, "link-expired");
        tolerate("refreshSignIn", "POST", "/auth/refresh", null, "sign-in-ended");
    }
}
