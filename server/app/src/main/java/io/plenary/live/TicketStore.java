package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of one-time tickets. */
record TicketStore(Sql sql) {

    void insert(byte[] hash, SignedIn who, int seconds) {
        sql.execute("""
                insert into socket_ticket (hash, person_id, sign_in_id, expires_at)
                values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))""", hash, who.person(), who.signIn(), (double) seconds);
    }

    /**
     * On whatever node they arrive: whoever deletes a row has used the ticket, and nobody can twice. A row that another
     * node is deleting is left to it.
     */
    Map<ByteBuffer, TicketService.Bearer> take(Collection<ByteBuffer> hashes) {
        var taken = new HashMap<ByteBuffer, TicketService.Bearer>();
        sql.list("""
                        delete from socket_ticket
                        where hash in (
                          select hash from socket_ticket where hash = any ($1) for update skip locked limit 1000)
                        returning hash, person_id, sign_in_id, expires_at > clock_timestamp() as holds""", TicketStore::used, (Object)
                        hashes.stream().map(hash -> Buffer.buffer(hash.array())).toArray(Buffer[]::new))
                .forEach(used -> used.bearer().ifPresent(bearer -> taken.put(used.hash(), bearer)));
        return taken;
    }

    private static Used used(Row row) {
        var bearer = new TicketService.Bearer(
                new PersonId(row.getUUID("person_id")), new SignInId(row.getUUID("sign_in_id")));
        return new Used(
                ByteBuffer.wrap(row.getBuffer("hash").getBytes()),
                Optional.of(bearer).filter(holds -> row.getBoolean("holds")));
    }

    private record Used(ByteBuffer hash, Optional<TicketService.Bearer> bearer) {}

    void deleteExpired() {
        sql.execute("delete from socket_ticket where expires_at < clock_timestamp() - interval '1 minute'");
    }
}
