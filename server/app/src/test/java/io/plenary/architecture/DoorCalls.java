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
        var file = form + "/files?question=cv&name=cv.pdf";
        tolerate("sendFormFile", "POST", file, new JsonObject(), "media-type", "not-found");
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
        tolerate("vouchForAddress", "PUT", house + "/members" + id + "/address-proof", null);
        tolerate("resetMemberFactor", "DELETE", house + "/members" + id + "/second-factor", null);
        signOn(house);
        hosts(house);
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

    /** A name that is this machine's, which needs no proof here; and a way that nobody began. */
    private void hosts(String house) {
        get("getOwnHost", house + "/host");
        tolerate("claimOwnHost", "PUT", house + "/host", new JsonObject().put("name", "door.localhost"), "wrong-state");
        tolerate("proveOwnHost", "POST", house + "/host/proof", null, "not-found");
        tolerate("takeOffOwnHost", "DELETE", house + "/host", null, "not-found");
        var way = "/auth/hand-overs/" + Secrets.token();
        post("beginHandOver", "/auth/hand-overs", new JsonObject());
        tolerate("getHandOver", "GET", way, null, "link-expired");
        tolerate("giveHandOver", "POST", way, null, "link-expired");
        var code = new JsonObject().put("code", Secrets.token());
        post("finishHandOver", "/auth/hand-over-arrivals", code);
    }

    /** Of an issuer that is nowhere. */
    private void signOn(String house) {
        var wish = new JsonObject()
                .put("issuer", "https://login.invalid")
                .put("clientId", "plenary")
                .put("clientSecret", "secret")
                .put("claim", "")
                .put("roles", new JsonArray())
                .put("active", true);
        get("getSingleSignOn", house + "/single-sign-on");
        put("saveSingleSignOn", house + "/single-sign-on", wish);
        delete("removeSingleSignOn", house + "/single-sign-on");
        get("getSignOnOffer", house + "/sign-in-offer");
        post("beginSingleSignOn", house + "/sign-ins", new JsonObject());
        var back = new JsonObject().put("state", Secrets.token()).put("code", "none");
        tolerate("finishSingleSignOn", "POST", "/auth/organisation-sign-ins", back, "sign-on-refused");
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
        var shown = new JsonObject().put("code", "NONE-AT-ALL");
        tolerate("openSeatInvitation", "POST", event + "/invitation-openings", shown, "not-found", "rate-limited");
        post("makeInvitations", event + "/invitations", order);
        tolerate("endInvitation", "DELETE", event + "/invitations" + id, null, "not-found");
        rolls(event, id);
        put("acceptSeatOffer", "/me/registrations" + id + "/acceptance", null);
        get("listSessionSeats", event + "/session-seats");
        var limit = new JsonObject().put("seats", 5);
        tolerate("limitSession", "PUT", event + "/session-seats" + id, limit, "not-found");
        put("chooseSession", "/me/registrations" + id + "/sessions" + id, null);
        delete("leaveSession", "/me/registrations" + id + "/sessions" + id);
        get("listDoor", event + "/check-ins");
        var pass = new JsonObject()
                .put("id", id.substring(1))
                .put("ticket", id.substring(1))
                .put("at", "2026-01-01T00:00:00Z");
        post("checkIn", event + "/check-ins", new JsonObject().put("passes", new JsonArray().add(pass)));
        tolerate("undoCheckIn", "DELETE", event + "/check-ins" + id, null, "not-found");
        get("getMyTicket", "/me/registrations" + id + "/ticket");
        put("changeMyMode", "/me/registrations" + id + "/mode", new JsonObject().put("mode", "online"));
        get("getMyAnswers", "/me/registrations" + id + "/answers");
        var reply = new JsonObject().put("version", id.substring(1)).put("answers", new JsonArray());
        put("changeMyAnswers", "/me/registrations" + id + "/answers", reply);
    }

    private void rolls(String event, String id) {
        get("listExtensions", event + "/extensions");
        var more = new JsonObject().put("email", "late@example.org").put("until", "2026-01-01T00:00:00Z");
        tolerate("extendDeadline", "POST", event + "/extensions", more, "validation");
        tolerate("endExtension", "DELETE", event + "/extensions" + id, null, "not-found");
        tolerate(
                "previewRegistrants",
                "POST",
                event + "/registrations/list-preview",
                new JsonObject(),
                "import-invalid");
        tolerate("importRegistrants", "POST", event + "/registrations/list", new JsonObject(), "import-invalid");
        var guest = new JsonObject().put("name", "Ana").put("email", "ana.guest@example.org");
        var group = new JsonObject()
                .put("people", new JsonArray().add(guest))
                .put("whole", false)
                .put("queue", false);
        post("registerGroup", event + "/groups", group);
        put("agreeToRegistration", "/me/registrations" + id + "/agreement", new JsonObject().put("notice", "2026-1"));
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
        passkeys(mine, id);
        addresses();
    }

    private void addresses() {
        var token = new JsonObject().put("token", Secrets.token());
        post("requestAddressChange", "/me/address-change", new JsonObject().put("email", "moved@example.org"));
        get("getAddressChange", "/me/address-change");
        delete("stopAddressChange", "/me/address-change");
        post("requestAccountMerge", "/me/account-merge", new JsonObject().put("email", "second@example.org"));
        get("getAccountMerge", "/me/account-merge");
        tolerate("joinAccounts", "PUT", "/me/account-merge/joining", null, "wrong-state");
        delete("stopAccountMerge", "/me/account-merge");
        tolerate("openAccountMerge", "POST", "/account-merges/openings", token, "link-expired");
        tolerate("proveAccountMerge", "POST", "/account-merges/proofs", token, "link-expired");
        tolerate("refuseAccountMerge", "POST", "/account-merges/stops", token, "link-expired");
        tolerate("openAddressChange", "POST", "/address-changes/openings", token, "link-expired");
        tolerate("proveAddressChange", "POST", "/address-changes/proofs", token, "link-expired");
        tolerate("refuseAddressChange", "POST", "/address-changes/stops", token, "link-expired");
    }

    /** None of which any passkey has signed. */
    private void passkeys(String mine, String id) {
        var name = new JsonObject().put("name", "My laptop");
        var made = name.copy().put("clientData", "e30").put("attestation", "oA").put("transports", new JsonArray());
        var signed = new JsonObject()
                .put("credential", "AA")
                .put("clientData", "e30")
                .put("authenticatorData", "AA")
                .put("signature", "AA");
        post("beginPasskey", mine + "/passkeys/challenges", null);
        tolerate("addPasskey", "POST", mine + "/passkeys", made, "passkey-refused");
        put("renamePasskey", mine + "/passkeys" + id, name);
        delete("removePasskey", mine + "/passkeys" + id);
        post("beginPasskeyProof", mine + "/passkey-proofs/challenges", null);
        tolerate("givePasskey", "POST", mine + "/passkey-proofs", signed, "passkey-refused");
        post("beginPasskeySignIn", "/auth/passkeys/challenges", null);
        tolerate("signInByPasskey", "POST", "/auth/passkeys/sign-ins", signed, "passkey-refused");
    }

    /** Asked for, so that it can be taken back. */
    void privacy(String house) {
        var token = new JsonObject().put("token", Secrets.token());
        tolerate("getFile", "GET", "/files/7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11", null, "not-found");
        get("exportMyData", "/me/data");
        get("getErasure", "/me/erasure");
        post("askErasure", "/me/erasure", null);
        tolerate("takeErasureBack", "DELETE", "/me/erasure", null, "not-found");
        tolerate("confirmErasure", "POST", "/erasures/confirmations", token, "link-expired");
        tolerate("declineErasure", "POST", "/erasures/withdrawals", token, "link-expired");
        var wish = new JsonObject().put("email", "nobody@example.org").put("reason", "By letter");
        post("startErasure", house + "/erasures", wish);
        get("listInstallationPolicies", "/policies");
        get("listPolicies", house + "/policies");
        var text = new JsonObject().put("language", "en").put("text", "We read.");
        var written = new JsonObject().put("number", 0).put("texts", new JsonArray().add(text));
        tolerate("publishPolicy", "PUT", house + "/policies/terms", written, "stale");
        get("getRetention", house + "/retention");
        put("saveRetention", house + "/retention", new JsonObject().put("periods", new JsonArray()));
        get("previewRetention", house + "/retention/mail/preview?days=90");
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
