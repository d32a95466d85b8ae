package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Visibility;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Caller;
import io.plenary.platform.Role;
import io.plenary.programme.SessionFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant START = Instant.parse("2026-09-22T07:00:00Z");
    private static final OrganisationId HOUSE = new OrganisationId(Uuid7.next());
    private static final PersonId DANA = PersonId.next();
    private static final PersonId SOFIA = PersonId.next();
    private static final PersonId MALIK = PersonId.next();

    private static SessionFacts session(SessionSummary.Stage stage, boolean recorded) {
        return session(stage, recorded, false);
    }

    private static SessionFacts session(SessionSummary.Stage stage, boolean recorded, boolean cancelled) {
        return new SessionFacts(
                SessionId.next(),
                EventId.next(),
                HOUSE,
                "open-day",
                true,
                Visibility.PUBLIC,
                "How we opened",
                SessionSummary.Kind.WEBINAR,
                START,
                START.plus(Duration.ofHours(1)),
                "Europe/Bucharest",
                stage,
                recorded,
                cancelled,
                List.of(new SessionFacts.Speaker(Optional.of(SOFIA), "Sofia")),
                List.of(DANA));
    }

    private static Caller signedIn(PersonId person, Caller.Reach reach, Role... roles) {
        var mine = roles.length == 0 ? Map.<OrganisationId, Set<Role>>of() : Map.of(HOUSE, Set.of(roles));
        return Caller.of(new Caller.SignedIn(person, new SignInId(Uuid7.next()), "Somebody", reach, mine));
    }

    private static Caller signedIn(PersonId person, Role... roles) {
        return signedIn(person, Caller.Reach.FULL, roles);
    }

    private static Standing.Situation malik() {
        return new Standing.Situation(
                session(SessionSummary.Stage.BROADCAST, false),
                signedIn(MALIK),
                true,
                false,
                false,
                StageView.State.SCHEDULED,
                START);
    }

    private static Standing.Situation with(Standing.Situation now, Caller caller, boolean admitted, Instant at) {
        return new Standing.Situation(now.session(), caller, admitted, now.removed(), now.consented(), now.stage(), at);
    }

    @Test
    void a_seat_opens_the_room_a_quarter_of_an_hour_before_the_start() {
        var early = START.minus(Duration.ofMinutes(15)).minusMillis(1);
        assertEquals(
                Standing.State.LOBBY,
                Standing.of(with(malik(), signedIn(MALIK), true, early)).state());
        assertEquals(
                Standing.State.ENTER,
                Standing.of(with(malik(), signedIn(MALIK), true, early.plusMillis(1)))
                        .state());
    }

    @Test
    void staff_enter_without_a_seat_and_before_the_doors_open() {
        var early = START.minus(Duration.ofDays(3));
        for (var caller : List.of(
                signedIn(DANA),
                signedIn(SOFIA),
                signedIn(MALIK, Role.MODERATOR),
                signedIn(MALIK, Role.REVIEWER),
                signedIn(MALIK, Role.OWNER)))
            assertEquals(
                    Standing.State.ENTER,
                    Standing.of(with(malik(), caller, false, early)).state());
    }

    @Test
    void roles_do_not_count_for_who_came_by_a_personal_link() {
        var linked = signedIn(MALIK, Caller.Reach.REGISTRATION, Role.OWNER);
        var standing = Standing.of(with(malik(), linked, true, START));
        assertEquals(Standing.Rights.NONE, standing.rights());
        assertEquals(Optional.empty(), standing.author().orElseThrow().role());
    }

    @Test
    void each_reason_to_stay_out_has_its_code() {
        var now = malik();
        assertEquals(
                Optional.of(ErrorCode.AUTH_REQUIRED),
                Standing.of(with(now, Caller.nobody(), false, START)).refusal());
        assertEquals(
                Optional.of(ErrorCode.NOT_REGISTERED),
                Standing.of(with(now, signedIn(MALIK), false, START)).refusal());
        assertEquals(
                Optional.of(ErrorCode.REMOVED),
                Standing.of(new Standing.Situation(
                                now.session(), now.caller(), true, true, true, StageView.State.LIVE, START))
                        .refusal());
        assertEquals(
                Standing.State.IN_PERSON,
                Standing.of(new Standing.Situation(
                                session(SessionSummary.Stage.IN_PERSON, false),
                                now.caller(),
                                true,
                                false,
                                false,
                                StageView.State.SCHEDULED,
                                START))
                        .state());
    }

    @Test
    void a_recorded_room_waits_for_the_answer_of_everybody_hosts_included() {
        for (var caller : List.of(signedIn(MALIK), signedIn(DANA))) {
            var asked = new Standing.Situation(
                    session(SessionSummary.Stage.BROADCAST, true),
                    caller,
                    true,
                    false,
                    false,
                    StageView.State.LIVE,
                    START);
            assertEquals(
                    Optional.of(ErrorCode.CONSENT_NEEDED), Standing.of(asked).refusal());
        }
    }

    @Test
    void after_the_end_one_may_read_and_say_nothing_more() {
        var now = malik();
        var ended = Standing.of(
                new Standing.Situation(now.session(), now.caller(), true, false, false, StageView.State.ENDED, START));
        assertEquals(Optional.empty(), ended.refusal());
        assertEquals(Optional.of(ErrorCode.ALREADY_ENDED), ended.refusalToSay());
    }

    @Test
    void a_cancelled_session_opens_no_doors_and_one_that_has_begun_goes_on() {
        var off = session(SessionSummary.Stage.BROADCAST, false, true);
        for (var caller : List.of(signedIn(MALIK), signedIn(DANA), Caller.nobody())) {
            var closed = Standing.of(
                    new Standing.Situation(off, caller, true, false, false, StageView.State.SCHEDULED, START));
            assertEquals(Standing.State.CANCELLED, closed.state());
            assertEquals(Optional.of(ErrorCode.NOT_OPEN), closed.refusal());
        }
        var begun = new Standing.Situation(off, signedIn(MALIK), true, false, false, StageView.State.LIVE, START);
        assertEquals(Standing.State.ENTER, Standing.of(begun).state());
    }

    @Test
    void the_desk_opens_to_those_who_moderate() {
        var host = Standing.of(with(malik(), signedIn(DANA), false, START));
        var attendee = Standing.of(malik());
        var speaker = Standing.of(with(malik(), signedIn(SOFIA), false, START));
        assertEquals(Optional.empty(), host.refusalOf(Topic.Kind.DESK));
        assertEquals(Optional.of(ErrorCode.FORBIDDEN), attendee.refusalOf(Topic.Kind.DESK));
        assertEquals(Optional.of(ErrorCode.FORBIDDEN), speaker.refusalOf(Topic.Kind.DESK));
        assertEquals(Optional.empty(), attendee.refusalOf(Topic.Kind.CHAT));
        var stranger = Standing.of(with(malik(), signedIn(MALIK), false, START));
        assertEquals(Optional.of(ErrorCode.NOT_REGISTERED), stranger.refusalOf(Topic.Kind.DESK));
    }

    @Test
    void the_badge_is_the_nearest_to_the_stage() {
        assertEquals(Optional.of("host"), badge(signedIn(DANA, Role.OWNER)));
        assertEquals(Optional.of("speaker"), badge(signedIn(SOFIA)));
        assertEquals(Optional.of("organiser"), badge(signedIn(MALIK, Role.ORGANISER)));
        assertEquals(Optional.of("moderator"), badge(signedIn(MALIK, Role.MODERATOR)));
    }

    private static Optional<String> badge(Caller caller) {
        return Standing.of(with(malik(), caller, true, START))
                .author()
                .orElseThrow()
                .role();
    }
}
