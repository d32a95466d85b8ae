package io.plenary.live;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.Sql;
import java.util.Optional;

/** Rows of one-time tickets. */
record TicketStore(Sql sql) {

    void insert(byte[] hash, SignedIn who, int seconds) {
        sql.execute("""
                insert into socket_ticket (hash, person_id, sign_in_id, expires_at)
                values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))""", hash, who.person(), who.signIn(), (double) seconds);
    }

    /** On whatever node it arrives: whoever deletes the row has used the ticket, and nobody can twice. */
    Optional<TicketService.Bearer> take(byte[] hash) {
        return sql.find(
                        """
                        delete from socket_ticket
                        where hash = $1
                        returning person_id, sign_in_id, expires_at > clock_timestamp() as holds""",
                        row -> Optional.of(new TicketService.Bearer(
                                        new PersonId(row.getUUID("person_id")),
                                        new SignInId(row.getUUID("sign_in_id"))))
                                .filter(bearer -> row.getBoolean("holds")),
                        hash)
                .flatMap(bearer -> bearer);
    }

    void deleteExpired() {
        sql.execute("delete from socket_ticket where expires_at < clock_timestamp() - interval '1 minute'");
    }
}
