package io.plenary.architecture;

import io.plenary.platform.Secrets;
import io.plenary.testing.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One well-formed request for each operation, against the world of the tests. Destructive ones come last. */
final class Calls extends CallList {
    private final DoorCalls door = new DoorCalls(all);

    private Calls(World world) {
        super(new LinkedHashMap<>());
        var id = "/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b";
        readings(world, id);
        room(world);
        polls(world, id);
        door.signingIn();
        door.secondFactor(id);
        door.privacy("/organisations/house");
        door.staff("/organisations/house", id);
        changes(world, id);
    }

    private void readings(World world, String id) {
        var session = "/sessions/" + world.session;
        var recording = "/recordings/" + world.recording;
        get("getMe", "/me");
        get("listEvents", "/events");
        get("getEvent", "/events/open-day");
        publicFace();
        get("getEventCalendar", "/events/open-day/calendar");
        get("getProgramme", "/events/open-day/programme");
        get("getEmbeddedEvent", "/embed/events/open-day");
        get("getEmbeddedProgramme", "/embed/events/open-day/programme");
        get("getSessionDetails", session + "/details");
        get("getSessionCalendar", session + "/calendar");
        get("getSpeaker", "/speakers/" + world.speaker);
        agenda(world, id);
        get("listRegistrations", "/events/open-day/registrations");
        door.forms("/events/open-day/forms/registration");
        door.seats("/events/open-day", id);
        var seats = new ApplicationCalls(all);
        seats.applications("/events/open-day", id);
        seats.surveys("/events/open-day", id);
        var letters = new LetterCalls(all);
        letters.event("/events/open-day", id);
        letters.house("/organisations/house");
        letters.newsletters("/organisations/house", id);
        get("getHome", "/me/home");
        get("listMyRegistrations", "/me/registrations?when=coming&skip=0&limit=10");
        var speakers = new SpeakerCalls(all);
        speakers.event("/events/open-day", id);
        speakers.speaker(id);
        speakers.handouts("/sessions/" + world.session, id);
        get("listSignIns", "/me/sign-ins");
        get("getSession", session);
        get("listChat", session + "/chat");
        get("searchChat", session + "/chat/search?q=hello");
        tolerate("getChatMessage", "GET", session + "/chat/messages" + id, null, "not-found");
        get("listBackstage", session + "/backstage");
        moderation(session, id);
        direct("/events/open-day/direct", id);
        get("listQuestions", session + "/questions");
        get("listAnnouncements", session + "/announcements");
        get("listEventAnnouncements", "/events/open-day/announcements");
        get("listHands", session + "/hands");
        get("listPeople", session + "/people?q=dana");
        get("listDesk", session + "/desk");
        get("getQuestionCode", session + "/question-code");
        get("exportRoom", session + "/export?part=chat");
        get("getRecording", recording);
        get("listDemoPeople", "/demo/people");
        get("listDevelopmentMails", "/dev/mails");
        get("getDevelopmentMail", "/dev/mails" + id);
    }

    /** To Dana, who takes messages and can write none to herself. */
    private void direct(String talks, String id) {
        var dana = talks + "/people/" + World.Who.DANA.id;
        get("listDirectTalks", talks);
        put("chooseDirectMessages", talks + "/choice", new JsonObject().put("allowed", true));
        tolerate("listDirectMessages", "GET", dana, null, "not-found");
        var words = new JsonObject().put("text", "Hello");
        var message = dana + "/messages/" + java.util.UUID.randomUUID();
        tolerate("sendDirectMessage", "PUT", message, words, "not-found", "validation");
        tolerate("readDirectMessages", "PUT", dana + "/read", new JsonObject().put("seq", 1), "not-found");
        var complaint = new JsonObject().put("reason", "spam");
        tolerate("reportDirectMessage", "PUT", dana + "/messages" + id + "/report", complaint, "not-found");
        get("listDirectReports", "/events/open-day/direct-reports");
        get("listBlocks", "/me/blocks");
        tolerate("blockPerson", "PUT", "/me/blocks/" + World.Who.NOOR.id, null, "not-found");
        tolerate("unblockPerson", "DELETE", "/me/blocks/" + World.Who.NOOR.id, null);
    }

    private void moderation(String session, String id) {
        var complaint = new JsonObject().put("reason", "spam");
        tolerate("reportMessage", "PUT", session + "/chat/messages" + id + "/report", complaint, "not-found");
        get("listReports", session + "/reports");
        get("listHiddenMessages", session + "/chat/hidden");
        get("listRestrictions", session + "/restrictions");
        var outcome = new JsonObject().put("outcome", "kept");
        tolerate("resolveReport", "PUT", session + "/reports" + id + "/resolution", outcome, "not-found");
        put("silencePerson", session + "/silences/" + World.Who.NOOR.id, new JsonObject().put("minutes", 1));
        delete("unsilencePerson", session + "/silences/" + World.Who.NOOR.id);
    }

    private void room(World world) {
        var session = "/sessions/" + world.session;
        var recording = "/recordings/" + world.recording;
        post("signInAsDemoPerson", "/demo/sign-ins", new JsonObject().put("person", "malik"));
        post("issueTicket", "/live/tickets", null);
        post("mintAccessToken", "/me/access-tokens", new JsonObject().put("minutes", 5));
        questionCode(session);
        wall(session);
        var consent = new JsonObject()
                .put("version", "2026-1")
                .put("name", true)
                .put("voice", false)
                .put("picture", false);
        post(
                "announce",
                session + "/announcements",
                new JsonObject().put("scope", "session").put("text", "Hello"));
        put(
                "ruleHands",
                session + "/hands/rules",
                new JsonObject().put("quietFirst", true).put("listed", false));
        put("chooseListing", session + "/people/me", new JsonObject().put("shown", true));
        post("giveConsent", session + "/consents", consent);
        post("mintMeetingToken", session + "/meeting-tokens", null);
        put("takeMeetingPlace", session + "/meeting-places/1a2b3c4d", null);
        post("grantStageMedia", session + "/media-grants", null);
        post("grantRecordingMedia", recording + "/media-grants", null);
        put("savePosition", recording + "/position", new JsonObject().put("second", 5));
    }

    private void polls(World world, String id) {
        var polls = "/sessions/" + world.session + "/polls";
        var plan = new JsonObject()
                .put("kind", "single")
                .put("quiz", false)
                .put("question", "Where from?")
                .put("options", new JsonArray().add("Home").add("Library"))
                .put("right", new JsonArray());
        plan.put("least", 1)
                .put("most", 1)
                .put("anonymous", true)
                .put("changeable", false)
                .put("live", false);
        get("listPolls", polls);
        post("createPoll", polls, plan);
        put("orderPolls", "/sessions/" + world.session + "/poll-order", new JsonObject().put("polls", new JsonArray()));
        tolerate("editPoll", "PUT", polls + id, plan, "not-found");
        tolerate("copyPoll", "POST", polls + id + "/copies", null, "not-found");
        tolerate("openPoll", "PUT", polls + id + "/opening", new JsonObject(), "not-found");
        tolerate("closePoll", "DELETE", polls + id + "/opening", null, "not-found");
        tolerate("showPoll", "PUT", polls + id + "/results", null, "not-found");
        tolerate("hidePoll", "DELETE", polls + id + "/results", null, "not-found");
        tolerate("groupPollWords", "PUT", polls + id + "/groups", new JsonObject().put("key", "a"), "not-found");
        tolerate("removePoll", "DELETE", polls + id, null, "not-found");
    }

    private void wall(String session) {
        get("getWall", session + "/wall");
        var choice = new JsonObject().put("show", "question").put("coded", true).put("timed", false);
        put("setWall", session + "/wall", choice);
        put("setTimer", session + "/timer", new JsonObject().put("seconds", 600).put("audience", false));
        delete("stopTimer", session + "/timer");
    }

    private void questionCode(String session) {
        put("makeQuestionCode", session + "/question-code", new JsonObject().put("checked", true));
        delete("revokeQuestionCode", session + "/question-code");
        tolerate("getRoomByCode", "GET", "/asks/0000000000", null, "not-found", "rate-limited");
        var asked = new JsonObject().put("id", Secrets.token()).put("text", "Why?");
        tolerate("askByCode", "POST", "/asks/0000000000", asked, "not-found", "rate-limited");
    }

    /** What ends or takes something comes at the end. */
    private void changes(World world, String id) {
        var session = "/sessions/" + world.session;
        var recording = "/recordings/" + world.recording;
        post("createEvent", "/events", draft());
        put("publishEvent", "/events/open-day/publication", null);
        draftOf("/events/open-day");
        exchange("/events/open-day", id);
        put("removePerson", session + "/removals/" + World.Who.NOOR.id, null);
        delete("readmitPerson", session + "/removals/" + World.Who.NOOR.id);
        post("issueStageKey", session + "/stage-keys", null);
        put("goLive", session + "/live", null);
        put("publishRecording", recording + "/publication", null);
        delete("withdrawRecording", recording + "/publication");
        delete("cancelMyRegistration", "/me/registrations" + id);
        delete("withdrawAnnouncement", "/announcements" + id);
        delete("endSignIn", "/me/sign-ins" + id);
        post(
                "register",
                "/events/open-day/registrations",
                new JsonObject()
                        .put("notice", "2026-1")
                        .put("email", "new@example.org")
                        .put("name", "New"));
        put("endSession", session + "/end", null);
        delete("signOut", "/auth/sign-in");
        delete("endAllSignIns", "/me/sign-ins");
    }

    /** Versions that nobody was ever given: allowed, and refused as stale. */
    private void publicFace() {
        var version = new JsonObject().put("version", "none");
        get("search", "/search?q=open");
        get("getPresentation", "/events/open-day/presentation");
        var presentation = version.copy().put("terms", new JsonArray()).put("texts", new JsonArray());
        tolerate("savePresentation", "PUT", "/events/open-day/presentation", presentation, "stale");
        new EditorCalls(all).event("/events/open-day", "/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
        get("getOrganisation", "/organisations/house");
        var about = version.copy().put("about", "A house.");
        tolerate("describeOrganisation", "PUT", "/organisations/house/about", about, "stale");
        get("getIdentity", "/organisations/house/identity");
        var identity = version.copy().put("name", "House").put("slug", "house");
        tolerate("saveIdentity", "PUT", "/organisations/house/identity", identity, "stale");
        tolerate("saveBrand", "PUT", "/organisations/house/brand", new JsonObject().put("colour", "#3d5af1"), "stale");
        tolerate("saveLogo", "POST", "/organisations/house/logo", new JsonObject(), "file-kind");
        delete("removeLogo", "/organisations/house/logo");
        get("getLogo", "/organisations/house/logo/7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11");
        get("getFrameSites", "/organisations/house/frame-sites");
        put("saveFrameSites", "/organisations/house/frame-sites", new JsonObject().put("sites", new JsonArray()));
        get("getVocabulary", "/organisations/house/vocabulary");
        var terms = version.copy().put("terms", new JsonArray());
        tolerate("saveTerms", "PUT", "/organisations/house/vocabulary/topic", terms, "stale");
    }

    private void agenda(World world, String id) {
        get("listStars", "/me/stars");
        post("addStars", "/me/stars", new JsonObject().put("sessions", new JsonArray().add(id.substring(1))));
        put("starSession", "/me/stars/" + world.session, null);
        delete("unstarSession", "/me/stars/" + world.session);
        get("getAgendaFeed", "/me/agenda-feed");
        put("makeAgendaFeed", "/me/agenda-feed", null);
        delete("endAgendaFeed", "/me/agenda-feed");
        get("getAgendaCalendar", "/agenda-feeds/" + Secrets.token() + "/agenda.ics");
    }

    static Map<String, Call> of(World world) {
        return new Calls(world).all;
    }

    /** Made from versions that were never there: allowed, and answered with draft-changed once somebody has begun. */
    private void draftOf(String event) {
        var draft = event + "/draft";
        var id = "/01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b";
        var item = new JsonObject().put("id", id.substring(1)).put("name", "Somebody");
        get("getDraft", draft);
        put("saveDraftRoom", draft + "/rooms" + id + "?version=0", item);
        put(
                "saveDraftTrack",
                draft + "/tracks" + id + "?version=0",
                item.copy().put("colour", 1).put("names", new JsonObject()));
        put(
                "saveDraftSpeaker",
                draft + "/speakers" + id + "?version=0",
                item.copy().put("bio", "").put("bios", new JsonObject()));
        put("saveDraftSettings", draft + "/settings?version=0", new JsonObject().put("dayChange", "04:00"));
        var text = new JsonObject()
                .put("title", "New")
                .put("subtitle", "")
                .put("abstract", "")
                .put("description", "");
        var session =
                new JsonObject().put("id", id.substring(1)).put("text", text).put("texts", new JsonObject());
        session.put("kind", "talk").put("stage", "meeting").put("startsAt", "2027-03-01T10:00:00Z");
        session.put("endsAt", "2027-03-01T11:00:00Z").put("recorded", false).put("doNotRecord", false);
        session.put("cancelled", false).put("speakers", new JsonArray()).put("links", new JsonArray());
        put("saveDraftSession", draft + "/sessions" + id + "?version=0", session);
        get("getDraftDifference", draft + "/difference");
        for (var kind : List.of("Session", "Speaker", "Room", "Track"))
            delete("removeDraft" + kind, draft + "/" + kind.toLowerCase(Locale.ROOT) + "s" + id + "?version=1");
        delete("discardDraft", draft + "?version=1");
        var release = new JsonObject()
                .put("id", id.substring(1))
                .put("version", 1)
                .put("note", "")
                .put("tell", false);
        post("releaseProgramme", event + "/releases", release);
        get("listReleases", event + "/releases");
    }

    private void exchange(String event, String id) {
        get("exportDraft", event + "/draft/export?format=xml");
        post("previewImport", event + "/imports", new JsonObject());
        var nothing = new JsonObject().put("remove", new JsonArray());
        tolerate("applyImport", "PUT", event + "/imports" + id + "/application", nothing, "not-found");
    }

    private static JsonObject draft() {
        return new JsonObject()
                .put("organisation", "house")
                .put("title", "A new webinar")
                .put("startsAt", "2027-03-01T10:00:00Z")
                .put("minutes", 60)
                .put("zone", "Europe/Bucharest")
                .put("stage", "meeting")
                .put("recorded", false);
    }
}
