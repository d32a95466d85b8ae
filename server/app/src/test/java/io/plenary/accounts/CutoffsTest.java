package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.Cutoff.Kind;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutoffsTest {
    private static final Instant NOON = Instant.parse("2026-09-22T12:00:00Z");
    private static final PersonId PERSON = PersonId.next();
    private static final SignInId SIGN_IN = SignInId.next();

    private static Cutoff cutoff(Kind kind, int second) {
        var key =
                switch (kind) {
                    case SIGN_IN -> SIGN_IN.toString();
                    case PERSON -> PERSON.toString();
                    case KEY -> "first";
                    case ALL -> "*";
                    case ORGANISATION -> throw new IllegalArgumentException("arrives as one of each person");
                };
        return new Cutoff(kind, key, NOON.plusSeconds(second));
    }

    private static boolean hold(List<Cutoff> all, int issuedSecond) {
        var cutoffs = new Cutoffs();
        all.forEach(cutoffs::add);
        return cutoffs.hold(PERSON, SIGN_IN, NOON.plusSeconds(issuedSecond), "first");
    }

    /** Two products had a pair of cut-offs of which one cancelled the other (CVE-2026-8922, CVE-2026-18218). */
    @Test
    void no_pair_of_cut_offs_cancels_another_in_either_order() {
        var kinds = List.of(Kind.PERSON, Kind.ALL);
        for (var one : kinds)
            for (var other : kinds)
                for (var issued = 0; issued <= 4; issued++)
                    for (var first = 0; first <= 4; first++)
                        for (var second = 0; second <= 4; second++) {
                            var pair = List.of(cutoff(one, first), cutoff(other, second));
                            var expected = issued > Math.max(first, second);
                            assertEquals(expected, hold(pair, issued), () -> "pair " + pair);
                            assertEquals(expected, hold(pair.reversed(), issued), () -> "reversed " + pair);
                        }
    }

    @Test
    void the_latest_counts_among_any_number_in_any_order() {
        var seed = 20260922L;
        var random = new Random(seed);
        var kinds = List.of(Kind.PERSON, Kind.ALL);
        for (var round = 0; round < 5_000; round++) {
            var all = new ArrayList<Cutoff>();
            for (var n = random.nextInt(6); n > 0; n--)
                all.add(cutoff(kinds.get(random.nextInt(2)), random.nextInt(60)));
            var latest = all.stream().map(Cutoff::at).max(Instant::compareTo).orElse(Instant.MIN);
            var issued = random.nextInt(60);
            Collections.shuffle(all, random);
            assertEquals(NOON.plusSeconds(issued).isAfter(latest), hold(all, issued), "seed " + seed + " " + all);
        }
    }

    /** With a sign-in or a key among them nothing holds, whatever the others say and whenever they were made. */
    @Test
    void what_was_ended_for_good_stays_ended_beside_any_other() {
        for (var end : List.of(Kind.SIGN_IN, Kind.KEY))
            for (var other : List.of(Kind.PERSON, Kind.ALL, Kind.SIGN_IN, Kind.KEY))
                for (var issued = 0; issued <= 4; issued++)
                    for (var second = 0; second <= 4; second++) {
                        var pair = List.of(cutoff(end, 2), cutoff(other, second));
                        assertFalse(hold(pair, issued), () -> "pair " + pair);
                        assertFalse(hold(pair.reversed(), issued), () -> "reversed " + pair);
                    }
    }

    @Test
    void an_ended_sign_in_never_comes_back() {
        assertFalse(hold(List.of(cutoff(Kind.SIGN_IN, 0)), 3_600));
        assertFalse(hold(List.of(cutoff(Kind.SIGN_IN, 0), cutoff(Kind.ALL, 10)), 3_600));
    }

    @Test
    void cut_offs_of_others_change_nothing() {
        var others = List.of(
                new Cutoff(Kind.PERSON, PersonId.next().toString(), NOON),
                new Cutoff(Kind.SIGN_IN, SignInId.next().toString(), NOON),
                new Cutoff(Kind.KEY, "second", NOON),
                // The same words of another kind name another thing.
                new Cutoff(Kind.PERSON, SIGN_IN.toString(), NOON),
                new Cutoff(Kind.SIGN_IN, PERSON.toString(), NOON));
        assertTrue(hold(others, -1));
    }

    @Test
    void news_is_what_was_not_known() {
        var cutoffs = new Cutoffs();
        assertTrue(cutoffs.add(cutoff(Kind.PERSON, 5)));
        assertFalse(cutoffs.add(cutoff(Kind.PERSON, 5)));
        assertFalse(cutoffs.add(cutoff(Kind.PERSON, 4)));
        assertTrue(cutoffs.add(cutoff(Kind.PERSON, 6)));
    }

    @Test
    void what_no_living_token_could_meet_is_forgotten() {
        var cutoffs = new Cutoffs();
        cutoffs.add(cutoff(Kind.PERSON, 0));
        cutoffs.add(cutoff(Kind.ALL, 10));
        cutoffs.forgetBefore(NOON.plusSeconds(5));
        assertEquals(1, cutoffs.size());
    }

    @Test
    void open_connections_end_with_what_concerns_them() {
        assertTrue(cutoff(Kind.SIGN_IN, 0).ends(PERSON, SIGN_IN));
        assertTrue(cutoff(Kind.PERSON, 0).ends(PERSON, SIGN_IN));
        assertTrue(cutoff(Kind.KEY, 0).ends(PERSON, SIGN_IN));
        assertTrue(cutoff(Kind.ALL, 0).ends(PERSON, SIGN_IN));
        assertFalse(cutoff(Kind.SIGN_IN, 0).ends(PERSON, SignInId.next()));
        assertFalse(cutoff(Kind.PERSON, 0).ends(PersonId.next(), SIGN_IN));
    }
}
