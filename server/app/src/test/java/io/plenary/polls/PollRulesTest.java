package io.plenary.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PollRulesTest {

    @Test
    void a_poll_goes_from_draft_to_open_to_closed_and_may_open_again() {
        var ways = new ArrayList<String>();
        for (var from : PollState.values())
            for (var to : PollState.values()) if (from.mayBecome(to)) ways.add(from + " " + to);
        assertEquals(List.of("DRAFT OPEN", "OPEN CLOSED", "CLOSED OPEN"), ways);
        assertFalse(PollState.OPEN.mayBeRemoved());
    }

    @Test
    void a_plan_keeps_only_what_its_kind_has() {
        var plan = Plans.options(PollKind.TEXT, true, List.of("left", "over")).checked();
        assertEquals(List.of(), plan.options());
        assertEquals("Where?", question("  Where?\n ").checked().question());
        assertFalse(anonymousAndChangeable().checked().changeable(), "nobody knows whose answer to change");
    }

    private static PollPlan question(String text) {
        return new PollPlan(
                PollKind.TEXT,
                false,
                text,
                List.of(),
                List.of(),
                1,
                1,
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty());
    }

    private static PollPlan anonymousAndChangeable() {
        return new PollPlan(
                PollKind.TEXT,
                false,
                "Why?",
                List.of(),
                List.of(),
                1,
                1,
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty());
    }

    @Test
    void all_that_is_wrong_with_a_plan_is_said_at_once() {
        var plan = new PollPlan(
                PollKind.MULTIPLE,
                true,
                " ",
                List.of("one"),
                List.of(4),
                3,
                2,
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty());
        var refusal = assertThrows(Refusal.class, plan::checked);
        assertEquals(
                List.of("/question", "/options", "/right", "/most"),
                refusal.errors().stream().map(FieldError::pointer).toList());
        assertThrows(Refusal.class, () -> Plans.scale(1, 10).checked());
        assertThrows(Refusal.class, Plans.options(PollKind.SINGLE, true, List.of("Same", "Same"))::checked);
    }

    @Test
    void a_ballot_fits_its_question_or_is_refused() {
        assertEquals(
                List.of(2),
                Ballot.of(Plans.named(), List.of(2), Optional.empty()).choices());
        assertEquals(
                List.of(0, 2),
                Ballot.of(Plans.several(1, 2), List.of(2, 0), Optional.empty()).choices());
        assertEquals(
                Optional.of("two words"),
                Ballot.of(Plans.text(true), List.of(), Optional.of(" two \n words "))
                        .text());
        assertEquals(
                List.of(10),
                Ballot.of(Plans.scale(0, 10), List.of(10), Optional.empty()).choices());
        refused(Plans.named(), List.of(3), Optional.empty());
        refused(Plans.named(), List.of(), Optional.empty());
        refused(Plans.named(), List.of(0, 1), Optional.empty());
        refused(Plans.named(), List.of(0), Optional.of("and words"));
        refused(Plans.several(2, 3), List.of(1, 1), Optional.empty());
        refused(Plans.scale(1, 5), List.of(5), Optional.empty());
        refused(Plans.text(true), List.of(), Optional.empty());
        refused(Plans.text(true), List.of(), Optional.of("?!…"));
        refused(Plans.text(true), List.of(), Optional.of("x".repeat(81)));
    }

    private static void refused(PollPlan plan, List<Integer> choices, Optional<String> text) {
        var refusal = assertThrows(Refusal.class, () -> Ballot.of(plan, choices, text));
        assertEquals(ErrorCode.BALLOT_INVALID, refusal.code());
    }

    @Test
    void neither_case_accents_spaces_nor_signs_make_two_words_of_one() {
        for (var same : List.of("Bibliotecă", "biblioteca", " BIBLIOTECA! ", "Biblioteca\u0306", "ｂｉｂｌｉｏｔｅｃａ"))
            assertEquals("biblioteca", Folded.of(same));
        assertEquals("strasse", Folded.of("Straße"));
        assertEquals("open source", Folded.of("open-source"));
        assertEquals("μηλο", Folded.of("Μήλο"));
    }

    @Test
    void words_are_counted_together_shown_by_size_and_bounded() {
        var sum = Sum.NOTHING;
        for (var said : List.of("Gaming", "gaming", "Maps", "Câini", "caini", "câini"))
            sum = sum.plus(Ballot.of(Plans.text(true), List.of(), Optional.of(said)));
        var results = sum.results(Plans.text(true), WordGroups.UNTOUCHED, false, Optional.empty());
        assertEquals(6, results.ballots());
        assertEquals(
                List.of("Câini 3", "Gaming 2", "Maps 1"),
                results.words().stream()
                        .map(word -> word.text() + " " + word.count())
                        .toList());
        var many = Sum.NOTHING;
        for (var n = 0; n < Sum.MOST_WORDS + 5; n++) many = many.plus(new Ballot(List.of(), Optional.of("word " + n)));
        assertEquals(Sum.MOST_WORDS + 1, many.words().size());
        assertEquals(Sum.MOST_WORDS + 5, many.ballots(), "everybody is counted");
    }

    @Test
    void hosts_merge_and_hide_groups_and_the_room_never_sees_hidden_ones() {
        var sum = Sum.NOTHING;
        for (var said : List.of("dogs", "dog", "cats", "rude"))
            sum = sum.plus(new Ballot(List.of(), Optional.of(said)));
        var groups = WordGroups.UNTOUCHED
                .with(new Grouping("dog", Optional.of("dogs"), Optional.empty()))
                .with(new Grouping("rude", Optional.empty(), Optional.of(true)));
        var room = sum.results(Plans.text(true), groups, false, Optional.empty());
        assertEquals(
                List.of("dogs 2", "cats 1"),
                room.words().stream()
                        .map(word -> word.text() + " " + word.count())
                        .toList());
        var hosts = sum.results(Plans.text(true), groups, true, Optional.empty());
        assertTrue(hosts.words().stream().anyMatch(word -> word.hidden().isPresent()));
        // What is merged into a hidden group is hidden with it, and a merge is one step deep.
        var deeper = groups.with(new Grouping("dogs", Optional.of("rude"), Optional.empty()));
        assertEquals("rude", deeper.rootOf("dog"));
        assertTrue(deeper.isHidden("dog"));
        var circle = new Grouping("rude", Optional.of("dog"), Optional.empty());
        assertThrows(Refusal.class, () -> deeper.with(circle));
        var apart = deeper.with(new Grouping("dog", Optional.of("dog"), Optional.empty()));
        assertEquals("dog", apart.rootOf("dog"));
    }

    @Test
    void what_is_right_is_told_only_once_nobody_can_answer() {
        var open = poll(PollState.OPEN);
        assertEquals(Optional.empty(), open.rightToTell());
        assertEquals(Optional.of(List.of(1)), poll(PollState.CLOSED).rightToTell());
        var counted = new Poll.Counted(open, Sum.NOTHING, new WordGroups(new TreeMap<>()));
        assertEquals(Optional.empty(), counted.forRoom().orElseThrow().right());
        var seen = SeenPoll.of(counted, false, SeenPoll.Own.NOTHING);
        assertEquals(Optional.empty(), seen.right());
        assertEquals(
                Optional.of(List.of(1)),
                SeenPoll.of(counted, true, SeenPoll.Own.NOTHING).right());
    }

    private static Poll poll(PollState state) {
        return new Poll(
                io.plenary.contract.ids.PollId.next(),
                io.plenary.contract.ids.SessionId.next(),
                Plans.quiz(),
                state,
                true,
                Optional.empty(),
                Optional.empty());
    }
}
