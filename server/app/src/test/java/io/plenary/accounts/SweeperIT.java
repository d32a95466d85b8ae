package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestDb;
import org.junit.jupiter.api.Test;

class SweeperIT {
    @Test
    void what_is_past_goes_and_what_is_in_use_stays() {
        try (var database = TestDb.open();
                var node = new Node(database.db())) {
            var db = database.db();
            var stays = node.signIns.renew(node.signIn(node.newPerson().id()).refresh());
            var past = node.signIn(node.newPerson().id());
            node.signIns.renew(past.refresh());
            node.askForLink(EmailAddress.of("old@example.org"), "b");
            db.execute("update sign_in_link set expires_at = now() - interval '2 days'");
            var young = node.askForLink(EmailAddress.of("young@example.org"), "b");
            node.signIns.signOut(node.caller(past));
            node.keys.rotate();
            db.execute(
                    "update sign_in set ended_at = now() - interval '31 days' where id = $1",
                    past.signIn().id());
            db.execute("""
                    insert into retry_answer (scope, key_hash, operation, fingerprint, lease, leased_until, at)
                    values ('anonymous', 'a', 'register', 'x', gen_random_uuid(), now(), now() - interval '25 hours'),
                      ('anonymous', 'b', 'register', 'x', gen_random_uuid(), now(), now() - interval '23 hours')
                    """);
            db.execute("update cutoff set at = now() - interval '2 days'");
            db.execute("update signing_key set retired_at = now() - interval '2 days' where retired_at is not null");
            assertTrue(new Sweeper(db).sweep() >= 7);
            for (var left : new String[] {"sign_in", "sign_in_link", "signing_key", "retry_answer"})
                assertEquals(1, count(database, left), left);
            assertEquals(0, count(database, "cutoff"));
            node.signIns.renew(stays.refresh());
            node.links.redeem(young, "en", Node.sender("b"));
            assertEquals(0, new Sweeper(db).sweep());
        }
    }

    private static int count(TestDb database, String table) {
        return database.db().get("select count(*)::int as n from " + table, row -> row.getInteger("n"));
    }
}
