package io.plenary.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.SessionSummary.Kind;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String HEAD = "key,title,start,end,room,track,speakers,kind\n";
    private static final String ONE = "a,One,2027-03-01 09:00,2027-03-01 10:00,Hall,Tools,Ana;Bo,Podium\n";
    private static final String TWO = "b,Two,2027-03-01 10:00,2027-03-01 11:00,Attic,People,Ana,talk\n";

    private static Plan plan(String file) {
        return Laid.over(Plan.empty(), file).plan();
    }

    private static PlannedSession only(Plan plan, String key) {
        return plan.sessions().stream()
                .filter(one -> one.key().equals(Optional.of(key)))
                .findFirst()
                .orElseThrow();
    }

    private static List<What> changes(Plan before, Plan after) {
        return Difference.between(before, after).changes().stream()
                .map(Change::what)
                .toList();
    }

    @Test
    void rooms_tracks_and_speakers_come_once_and_tracks_in_colours_that_stay_apart() {
        var plan = plan(HEAD + ONE + TWO);
        assertEquals(2, plan.sessions().size());
        assertEquals(2, plan.rooms().size());
        assertEquals(2, plan.speakers().size());
        assertEquals(
                List.of(1, 2), plan.tracks().stream().map(one -> one.colour()).toList());
        assertEquals(Kind.PANEL, only(plan, "a").kind());
        assertEquals(Optional.of("Podium"), only(plan, "a").kindName());
    }

    @Test
    void the_same_file_again_changes_nothing_and_every_id_stays() {
        var plan = plan(HEAD + ONE + TWO);
        var again = Laid.over(plan, HEAD + ONE + TWO);
        assertEquals(plan, again.plan());
        assertEquals(List.of(), again.gone());
    }

    @Test
    void a_newer_file_updates_by_key() {
        var plan = plan(HEAD + ONE);
        var moved = Laid.over(plan, HEAD + ONE.replace("09:00", "09:15").replace("Hall", "Attic"));
        assertEquals(only(plan, "a").id(), only(moved.plan(), "a").id());
        assertEquals(List.of(What.MOVED, What.LENGTH, What.ROOM, What.ADDED), changes(plan, moved.plan()));
    }

    @Test
    void what_the_file_no_longer_has_is_told_and_goes_only_when_it_is_chosen() {
        var plan = plan(HEAD + ONE + TWO);
        var less = Laid.over(plan, HEAD + ONE);
        assertEquals(2, less.plan().sessions().size());
        assertEquals(
                List.of("Two", "People", "Attic"),
                less.gone().stream().map(Gone::title).toList());
        var all = less.gone().stream().map(Gone::id).toList();
        assertEquals(List.of(What.REMOVED, What.REMOVED, What.REMOVED), changes(plan, less.without(all)));
        assertEquals(
                plan,
                less.without(List.of(UUID.randomUUID(), only(plan, "a").id().value())));
    }

    @Test
    void a_room_that_a_kept_session_uses_stays_even_when_it_is_chosen() {
        var less = Laid.over(plan(HEAD + ONE + TWO), HEAD + ONE);
        var parts = less.gone().stream()
                .filter(one -> one.startsAt().isEmpty())
                .map(Gone::id)
                .toList();
        assertEquals(less.plan(), less.without(parts));
    }

    @Test
    void what_an_organiser_made_by_hand_is_never_called_gone() {
        var hand = Plans.of(Plans.talk(SessionId.next(), Plans.NINE, Plans.HALL, Plans.SOFIA));
        var merged = Laid.over(hand, HEAD + ONE);
        assertEquals(List.of(), merged.gone());
        assertEquals(2, merged.plan().sessions().size());
    }

    @Test
    void a_session_made_by_hand_is_known_by_title_and_start_and_takes_the_key() {
        var id = SessionId.next();
        var hand = Plans.of(Plans.talk(id, java.time.Instant.parse("2027-03-01T08:00:00Z"), Plans.HALL, Plans.SOFIA));
        var file = HEAD + "a,Talk,2027-03-01 09:00,2027-03-01 10:00,Main hall,,Sofia,talk\n";
        var merged = Laid.over(hand, file).plan();
        assertEquals(1, merged.sessions().size());
        assertEquals(id, only(merged, "a").id());
        assertEquals(Plans.SOFIA, only(merged, "a").speakers().getFirst());
        assertEquals(merged, Laid.over(merged, file).plan());
    }

    @Test
    void our_own_ids_are_known_and_take_no_key() {
        var id = SessionId.next();
        var hand = Plans.of(Plans.talk(id, Plans.NINE, Plans.HALL, Plans.SOFIA));
        var row = id + ",Other title,2027-03-01 12:00,2027-03-01 13:00,Main hall,,Sofia,talk\n";
        var merged = Laid.over(hand, HEAD + row).plan();
        assertEquals(1, merged.sessions().size());
        assertEquals(Optional.empty(), merged.sessions().getFirst().key());
    }

    @Test
    void a_file_of_our_own_tells_of_sessions_without_a_key_that_it_lacks() {
        var id = SessionId.next();
        var hand = Plans.of(
                Plans.talk(id, Plans.NINE, Plans.HALL, Plans.SOFIA),
                Plans.talk(SessionId.next(), Plans.NINE, Plans.ATTIC, Plans.PAUL));
        var merged = Laid.over(hand, HEAD + id + ",Talk,2027-03-01 08:00,2027-03-01 09:00,Main hall,,Sofia,talk\n");
        assertEquals(
                List.of("Talk", "Attic", "Paul"),
                merged.gone().stream().map(Gone::title).toList());
    }

    @Test
    void where_the_file_is_silent_what_is_known_stays() {
        var plan = plan(HEAD + ONE);
        var silent = Laid.over(plan, "key,title,start,end\na,One,2027-03-01 09:00,2027-03-01 10:00\n");
        assertEquals(plan, silent.plan());
        assertEquals(List.of(), silent.gone());
    }

    @Test
    void a_session_that_cannot_be_read_this_time_is_not_gone() {
        var plan = plan(HEAD + ONE + TWO);
        var broken = Laid.over(plan, HEAD + ONE + "b,Two,tomorrow,,Attic,People,Ana,talk\n");
        assertTrue(broken.gone().stream().noneMatch(one -> one.title().equals("Two")));
    }

    @Test
    void two_people_of_one_name_stay_two() {
        var file = "key,title,start,end,speakers,speaker keys\n"
                + "a,One,2027-03-01 09:00,2027-03-01 10:00,Ana,k1\nb,Two,2027-03-01 09:00,2027-03-01 10:00,Ana,k2\n";
        var plan = plan(file);
        assertEquals(2, plan.speakers().size());
        assertNotEquals(only(plan, "a").speakers(), only(plan, "b").speakers());
        assertEquals(plan, Laid.over(plan, file).plan());
    }

    @Test
    void times_without_an_offset_are_those_of_the_zone_that_was_chosen() {
        var start = only(plan(HEAD + ONE), "a").startsAt();
        assertEquals(java.time.Instant.parse("2027-03-01T08:00:00Z"), start);
    }
}
