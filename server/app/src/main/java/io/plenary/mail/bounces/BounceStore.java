package io.plenary.mail.bounces;

import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.util.UUID;

/** Rows of mail_bounce, and what they change. */
record BounceStore(Sql sql) {

    /** @param kind gone, failed or complaint */
    record Note(String kind, String status, String detail) {}

    /** @return false when it was noted before, or when the mail is not there any more */
    boolean note(UUID mail, Note note) {
        return sql.execute("""
                        insert into mail_bounce (id, mail_id, organisation_id, email, kind, status, detail)
                        select $2, id, organisation_id, lower(recipient), $3, $4, $5 from mail_outbox where id = $1
                        on conflict (mail_id, kind) do nothing
                        """, mail, Uuid7.next(), note.kind(), note.status(), note.detail()) == 1;
    }

    void bounced(UUID mail, String answer) {
        sql.execute("""
                update mail_outbox set bounced_at = coalesce(bounced_at, clock_timestamp()), last_answer = $2
                where id = $1
                """, mail, answer);
    }

    void delayed(UUID mail, String answer) {
        sql.execute("update mail_outbox set last_answer = $2 where id = $1 and bounced_at is null", mail, answer);
    }

    /** How many mails of this organisation to this address came back. */
    int failures(UUID mail, Duration lately) {
        return sql.get("""
                select count(distinct b.mail_id)::int as many
                from mail_bounce a
                join mail_bounce b on b.email = a.email and b.organisation_id = a.organisation_id
                where a.mail_id = $1 and b.at > now() - make_interval(secs => $2)
                """, row -> row.getInteger("many"), mail, (double) lately.toSeconds());
    }

    /** Letters to many end for this address; one that had stopped before stays as it was. */
    void stop(UUID mail, String cause, String detail) {
        sql.execute("""
                insert into mail_stop (organisation_id, email, cause, detail)
                select organisation_id, lower(recipient), $2, $3 from mail_outbox
                where id = $1 and organisation_id is not null
                on conflict (organisation_id, email) do nothing
                """, mail, cause, detail);
    }
}
