package io.plenary.registration;

import static io.plenary.testing.AtOnce.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often a code of an invitation is used, as many ask for it at the same moment. */
class CodeUsesIT {
    private static TestDb one;
    private static Stand stand;

    @BeforeAll
    static void open() {
        one = TestDb.open(24);
        stand = new Stand(one.db());
    }

    @AfterAll
    static void close() {
        one.close();
    }

    @Promise("R7")
    @Test
    void a_code_admits_no_more_than_it_says() {
        var event = stand.event(null);
        var code = invitation(event, 5);
        var redeemed = together(IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(
                        n -> () -> one.db().transaction(tx -> new InvitationStore(tx).redeem(code.id())))
                .toList());
        assertEquals(5, redeemed.stream().filter(done -> done).count());
        assertEquals(
                5,
                new InvitationStore(one.db())
                        .find(event, code.code())
                        .orElseThrow()
                        .used());
    }

    /** The control twin of R7: reads first, writes what it reckoned. */
    @Promise("R7")
    @Test
    void twin_reading_the_uses_first_admits_too_many() {
        var admitted = 0L;
        for (var round = 0; round < 5 && admitted <= 5; round++) {
            var event = stand.event(null);
            var code = invitation(event, 5);
            admitted = together(IntStream.range(0, 200)
                            .<Callable<Boolean>>mapToObj(n -> () -> one.db().transaction(tx -> {
                                var used = new InvitationStore(tx)
                                        .find(event, code.code())
                                        .orElseThrow()
                                        .used();
                                if (used >= 5) return false;
                                return tx.execute("update invitation set used = $2 where id = $1", code.id(), used + 1)
                                        == 1;
                            }))
                            .toList())
                    .stream()
                    .filter(done -> done)
                    .count();
        }
        assertFalse(admitted <= 5, "admitted only " + admitted + ": this load shows no race");
    }

    private static Invitation invitation(EventId event, int most) {
        var code = new Invitation(
                Uuid7.next(), "SPRING", Optional.empty(), "", most, 0, Optional.empty(), false, Optional.empty());
        assertTrue(new InvitationStore(one.db())
                .insert(event, code, stand.people(1).getFirst()));
        return code;
    }
}
