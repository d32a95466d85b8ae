package io.plenary.live;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.programme.SessionFacts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one caller may do in one room at one moment.
 *
 * @param refusal why the caller may not listen, if so
 * @param author as others see the caller; absent for nobody
 * @param silence while the caller may listen and not speak
 */
public record Standing(
        SessionFacts session,
        State state,
        Rights rights,
        Optional<ErrorCode> refusal,
        Optional<LiveEvent.Author> author,
        Optional<Silence> silence) {

    /** Whether the asking person may enter now. */
    public enum State {
        ENTER,
        LOBBY,
        SIGN_IN_FIRST,
        REGISTER_FIRST,
        /** Somebody else registered them, and nobody agrees for anybody. */
        AGREE_FIRST,
        FULL,
        REMOVED,
        ENDED,
        CANCELLED,
        IN_PERSON;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param host may go live, end, mark questions; @param moderate may hide and remove */
    public record Rights(boolean host, boolean speak, boolean moderate) {
        public static final Rights NONE = new Rights(false, false, false);
    }

    private static final Caller SOMEBODY = Caller.of(new Caller.SignedIn(
            new PersonId(new UUID(0, 0)), new SignInId(new UUID(0, 0)), "", Caller.Reach.REGISTRATION, Map.of()));

    /** Everything the decision looks at. */
    public record Situation(
            SessionFacts session,
            Caller caller,
            boolean admitted,
            boolean removed,
            boolean consented,
            StageView.State stage,
            Instant now,
            Optional<Silence> silence) {

        public Situation(
                SessionFacts session,
                Caller caller,
                boolean admitted,
                boolean removed,
                boolean consented,
                StageView.State stage,
                Instant now) {
            this(session, caller, admitted, removed, consented, stage, now, Optional.empty());
        }

        /** Enters without a seat and before the doors open; reviewers look at what is recorded. */
        boolean isStaff() {
            return session.isStaff(caller) || caller.has(session.organisationId(), Role.REVIEWER);
        }

        /** What has begun is not undone by the programme. */
        boolean isCancelled() {
            return session.cancelled() && stage == StageView.State.SCHEDULED;
        }

        boolean isOpen() {
            return isStaff() || stage != StageView.State.SCHEDULED || !now.isBefore(session.opensAt());
        }
    }

    /** The rules, in the order in which a person meets them. */
    public static Standing of(Situation now) {
        var state = stateOf(now);
        var rights = rightsOf(now, state);
        // Whoever runs the room cannot be silenced by others who do.
        var silence = now.silence().filter(set -> !rights.moderate());
        return new Standing(now.session(), state, rights, refusalOf(now, state), authorOf(now), silence);
    }

    /** Whether a seat, and the consent where one is needed, lets anybody listen there now. */
    static boolean isOpenToSeats(SessionFacts session, StageView.State stage, Instant now) {
        var seated = new Situation(session, SOMEBODY, true, false, true, stage, now);
        return session.isVisibleTo(SOMEBODY) && of(seated).mayListen();
    }

    private static State stateOf(Situation now) {
        if (now.isCancelled()) return State.CANCELLED;
        if (now.session().stage() == SessionSummary.Stage.IN_PERSON) return State.IN_PERSON;
        if (now.caller().signedIn().isEmpty()) return State.SIGN_IN_FIRST;
        if (now.removed() && !now.session().mayHost(now.caller())) return State.REMOVED;
        if (!now.admitted() && !now.isStaff()) return State.REGISTER_FIRST;
        if (now.stage() == StageView.State.ENDED) return State.ENDED;
        return now.isOpen() ? State.ENTER : State.LOBBY;
    }

    private static Rights rightsOf(Situation now, State state) {
        if (state == State.REMOVED || now.caller().signedIn().isEmpty()) return Rights.NONE;
        var host = now.session().mayHost(now.caller());
        var speaks = now.caller().findStaff().filter(now.session()::speaks).isPresent();
        return new Rights(
                host,
                speaks || now.caller().findStaff().filter(now.session()::isHost).isPresent(),
                host);
    }

    private static Optional<ErrorCode> refusalOf(Situation now, State state) {
        return switch (state) {
            case ENTER -> needsConsent(now) ? Optional.of(ErrorCode.CONSENT_NEEDED) : Optional.empty();
            case ENDED -> Optional.empty();
            case LOBBY, CANCELLED -> Optional.of(ErrorCode.NOT_OPEN);
            case SIGN_IN_FIRST -> Optional.of(ErrorCode.AUTH_REQUIRED);
            case REGISTER_FIRST, AGREE_FIRST, FULL -> Optional.of(ErrorCode.NOT_REGISTERED);
            case REMOVED -> Optional.of(ErrorCode.REMOVED);
            case IN_PERSON -> Optional.of(ErrorCode.NOT_FOUND);
        };
    }

    private static boolean needsConsent(Situation now) {
        return now.session().recorded() && !now.consented();
    }

    private static Optional<LiveEvent.Author> authorOf(Situation now) {
        return now.caller()
                .signedIn()
                .map(who -> new LiveEvent.Author(who.person().value(), who.name(), badgeOf(now)));
    }

    private static Optional<String> badgeOf(Situation now) {
        var person = now.caller().findStaff();
        if (person.filter(now.session()::isHost).isPresent()) return Optional.of("host");
        if (person.filter(now.session()::speaks).isPresent()) return Optional.of("speaker");
        if (now.caller().has(now.session().organisationId(), Role.MODERATOR)) return Optional.of("moderator");
        return now.caller().organises(now.session().organisationId()) ? Optional.of("organiser") : Optional.empty();
    }

    public boolean mayListen() {
        return refusal.isEmpty();
    }

    /** The reason why this kind of topic is not open: what keeps one out of the room, or a right that is missing. */
    public Optional<ErrorCode> refusalOf(Topic.Kind kind) {
        if (refusal.isPresent()) return refusal;
        return TopicRule.of(kind).isMetBy(rights) ? Optional.empty() : Optional.of(ErrorCode.FORBIDDEN);
    }

    /** The reason why nothing may be said here now: what keeps one from listening, the end, or a silence. */
    public Optional<ErrorCode> refusalToSay() {
        if (refusal.isPresent()) return refusal;
        if (state == State.ENDED) return Optional.of(ErrorCode.ALREADY_ENDED);
        return silence.map(set -> ErrorCode.MUTED);
    }

    /** @throws Refusal the reason why nothing may be said here now */
    public void requireVoice() {
        refusalToSay().ifPresent(code -> {
            var wait = code == ErrorCode.MUTED ? silence.map(Silence::seconds).orElse(0L) : 0L;
            throw new Refusal(code, null, List.of(), wait);
        });
    }
}
