package io.plenary.contract;

import java.util.Locale;

/** Every stable code a client may meet: errors.yaml in Java. A test holds the two together. */
public enum ErrorCode {
    BAD_JSON(400, "This could not be read as JSON."),
    BAD_REQUEST(400, "This request cannot be understood."),
    BAD_SINCE(400, "This place in the log does not exist."),
    UNKNOWN_TYPE(400, "This kind of message is not known."),
    AUTH_REQUIRED(401, "Please sign in first."),
    TOKEN_EXPIRED(401, "The sign-in needs to be renewed."),
    SIGN_IN_ENDED(401, "You have been signed out."),
    FORBIDDEN(403, "This is not yours to do."),
    ORIGIN(403, "This request came from another site."),
    CODE_WRONG(403, "This code is not right."),
    PASSKEY_REFUSED(403, "This passkey was not accepted."),
    SIGN_ON_REFUSED(403, "Your organisation's sign-in did not work. Please try again."),
    INVITATION_INVALID(403, "This invitation is wrong, used up or has ended."),
    INVITATION_NEEDED(403, "This event is by invitation. Please enter the code."),
    SECOND_FACTOR_NEEDED(403, "Please give your second factor first."),
    REMOVED(403, "You have been removed from this room."),
    MUTED(403, "You may listen here and not speak for now."),
    DIRECT_OFF(403, "This person does not take direct messages."),
    NOT_REGISTERED(403, "Please register for this event first."),
    CONSENT_NEEDED(403, "This session is recorded. Please answer the question about it first."),
    NOT_FOUND(404, "There is nothing here."),
    ORGANISATION_SUSPENDED(404, "This organisation’s pages are closed at the moment."),
    METHOD(405, "This cannot be done here."),
    HELLO_LATE(408, "The connection did not introduce itself in time."),
    SOLD_OUT(409, "All seats are taken."),
    REGISTRATION_CLOSED(409, "Registration is closed."),
    REGISTRATION_NOT_OPEN(409, "Registration has not opened yet."),
    TARGET_REMOVED(409, "This message is no longer there."),
    FILES_FULL(409, "This session has as many files as it can hold."),
    SPEAKERS_NOT_AGREED(409, "Not every speaker has agreed that this recording is published."),
    EDIT_LATE(409, "A message can be changed for 15 minutes."),
    ALREADY_ENDED(409, "This session has ended."),
    NO_SOURCE(409, "The stage has no picture yet."),
    NOT_LIVE(409, "This session is not live."),
    NOT_OPEN(409, "The room has not opened yet."),
    NAME_NEEDED(409, "Questions are asked with a name here."),
    QUESTIONS_CLOSED(409, "No questions are taken at the moment."),
    MEETING_UNAVAILABLE(409, "No meeting server is connected to this installation."),
    ADDRESS_TAKEN(409, "This mail address belongs to another account."),
    HOST_TAKEN(409, "Another organisation of this installation has proven this name."),
    HOST_UNPROVEN(409, "The record does not stand in the DNS yet. It can take a while until it is seen."),
    SLUG_TAKEN(409, "This address is taken."),
    WRONG_STATE(409, "This cannot be done in the present state."),
    DRAFT_CHANGED(409, "Somebody else has changed this programme in the meantime."),
    IN_USE(409, "Sessions still use this."),
    MAIL_LEAVING(409, "This mail is leaving at this very moment. Look again in a few minutes."),
    PEOPLE_REGISTERED(409, "People have registered for this event. Say first that it shall be so."),
    NOT_READY(409, "Something is missing before this can be published."),
    LAST_OWNER(409, "An organisation keeps at least one owner."),
    ALREADY_MEMBER(409, "This person has these roles already."),
    SESSION_STARTED(409, "A session that is live or over keeps its time and stays."),
    POLL_CLOSED(409, "This poll is closed."),
    ALREADY_VOTED(409, "You have answered this poll already."),
    SURVEY_CLOSED(409, "No answers are taken here at the moment."),
    ALREADY_ANSWERED(409, "You have answered this already."),
    RETRY_IN_PROGRESS(409, "This very request is still under way. Please ask again in a moment."),
    NO_CHANGES(409, "There is nothing to release."),
    LINK_EXPIRED(410, "This link has been used or has expired."),
    OFFER_EXPIRED(410, "This offer has expired; the seat went to the next person."),
    STALE(412, "Somebody changed this in the meantime."),
    UPLOAD_LATE(408, "The file stopped arriving. Please send it again."),
    TOO_LARGE(413, "This is too large."),
    FRAME_TOO_LARGE(413, "This message is too large."),
    URI_TOO_LONG(414, "This address is too long."),
    MEDIA_TYPE(415, "This kind of content is not accepted here."),
    HEADERS_TOO_LARGE(431, "The request's headers are too large."),
    OTHER_HOST(421, "This name is none of this installation."),
    IDEMPOTENCY_MISMATCH(422, "This Idempotency-Key was used for another request."),
    FILE_KIND(422, "This kind of file is not taken here."),
    FILE_DAMAGED(422, "This file cannot be read. It may be damaged."),
    HOST_INVALID(422, "This name cannot be a host of its own here."),
    VALIDATION(422, "Something is missing or not right."),
    UNKNOWN_FIELD(422, "There is a field here that is not known."),
    EMAIL_INVALID(422, "This mail address does not look right."),
    NAME_INVALID(422, "This name cannot be used."),
    TIME_INVALID(422, "These times do not fit."),
    IMPORT_INVALID(422, "This file is not a programme that can be read."),
    IMPORT_ROWS(422, "Some lines of this list cannot be read. Nothing was taken in."),
    ZONE_NEEDED(422, "The times in this file mean something only together with a time zone."),
    CHAT_INVALID(422, "A message has between 1 and 2 000 characters."),
    QUESTION_INVALID(422, "A question has between 1 and 1 000 characters."),
    BALLOT_INVALID(422, "This answer does not fit the question."),
    NAME_RESERVED(422, "This name is kept for those who run the event."),
    ANSWER_INVALID(422, "An answer has between 1 and 2 000 characters."),
    RATE_LIMITED(429, "That was a little fast. Please wait a moment."),
    SLOW_MODE(429, "This room is in slow mode. Please wait a moment."),
    INTERNAL(500, "Something went wrong on our side."),
    FORMAT(501, "This form of the answer is not offered."),
    BUSY(503, "There is a lot going on. Please try again."),
    UNAVAILABLE(503, "The service is not available right now."),
    DRAINING(503, "This server is being restarted.");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status, 400 to 599; a socket closes with 4000 plus it. */
    public int status() {
        return status;
    }

    /** The English sentence a person sees. */
    public String title() {
        return title;
    }

    /** As on the wire: {@code sold-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
