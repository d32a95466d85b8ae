package io.plenary.jitsi;

/**
 * What a token may allow or deny, by the names that Jitsi Meet knows.
 *
 * <p>Every token says yes or no to each of them. A token without the list would make Prosody hand the defaults to
 * whoever is promoted in the meeting, and those allow everything.
 */
enum Feature {
    BRANDING("branding"),
    CALENDAR("calendar"),
    CREATE_POLLS("create-polls"),
    FILE_UPLOAD("file-upload"),
    FLIP("flip"),
    INBOUND_CALL("inbound-call"),
    LIVESTREAMING("livestreaming"),
    LIVE_TRANSLATION("live-translation"),
    LOBBY("lobby"),
    MODERATION("moderation"),
    NAME_READONLY("name-readonly"),
    OUTBOUND_CALL("outbound-call"),
    RECORDING("recording"),
    ROOM("room"),
    SCREEN_SHARING("screen-sharing"),
    SEND_GROUPCHAT("send-groupchat"),
    LIST_VISITORS("list-visitors"),
    SIP_INBOUND_CALL("sip-inbound-call"),
    SIP_OUTBOUND_CALL("sip-outbound-call"),
    TRANSCRIPTION("transcription");

    private final String claim;

    Feature(String claim) {
        this.claim = claim;
    }

    String claim() {
        return claim;
    }
}
