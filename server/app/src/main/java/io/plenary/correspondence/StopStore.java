package io.plenary.correspondence;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of mail_stop. */
record StopStore(Sql sql) {

    Optional<StopService.Shown> find(String address) {
        return sql.find(
                """
                select o.name, left(m.recipient, 1) || '…' || substr(m.recipient, strpos(m.recipient, '@')) as email,
                  s.email is not null as stopped
                from mail_outbox m
                join organisation o on o.id = m.organisation_id
                left join mail_stop s on s.organisation_id = m.organisation_id and s.email = m.recipient
                where m.unsubscribe = $1
                """,
                row -> new StopService.Shown(row.getString("name"), row.getString("email"), row.getBoolean("stopped")),
                address);
    }

    /** Also for the address that whoever was written to has now. @return false when no letter carries this address */
    boolean stop(String address) {
        return sql.execute("""
                        insert into mail_stop (organisation_id, email, cause)
                        select m.organisation_id, a.email, 'unsubscribed'
                        from mail_outbox m
                        cross join lateral (
                          select m.recipient as email
                          union
                          select coalesce(k.email, p.email)
                          from earlier_address e
                          join person p on p.id = e.person_id
                          left join person k on k.id = p.merged_into
                          where e.email = m.recipient
                            and not exists (select 1 from person n where n.email = e.email)) a
                        where m.unsubscribe = $1
                        limit 100
                        on conflict (organisation_id, email) do update set cause = mail_stop.cause
                        """, address) > 0;
    }

    List<StopService.Stop> list(OrganisationId organisation, String search, int most) {
        return sql.list(
                """
                select email, cause, detail, at from mail_stop
                where organisation_id = $1 and strpos(email, lower($2)) > 0
                order by at desc, email
                limit $3
                """,
                row -> new StopService.Stop(
                        row.getString("email"),
                        row.getString("cause"),
                        row.getString("detail"),
                        Sql.instant(row, "at")),
                organisation,
                search,
                most);
    }

    /** What came back before does not count against it any more. @return why it was stopped; empty when it was not */
    Optional<String> lift(OrganisationId organisation, String email) {
        sql.execute("delete from mail_bounce where organisation_id = $1 and email = $2", organisation, email);
        return sql.find(
                "delete from mail_stop where organisation_id = $1 and email = $2 returning cause",
                row -> row.getString("cause"),
                organisation,
                email);
    }

    Optional<UUID> person(String email) {
        return sql.find("select id from person where email = $1", row -> row.getUUID("id"), email);
    }

    List<StopService.Mine> listOf(PersonId person, int most) {
        return sql.list(
                """
                select o.slug, o.name, s.cause, s.at
                from person p
                join mail_stop s on s.email = p.email
                join organisation o on o.id = s.organisation_id
                where p.id = $1
                order by s.at desc, o.slug
                limit $2
                """,
                row -> new StopService.Mine(
                        row.getString("slug"), row.getString("name"), row.getString("cause"), Sql.instant(row, "at")),
                person,
                most);
    }

    void liftOf(PersonId person, OrganisationId organisation) {
        sql.execute("""
                with me as (select email from person where id = $1),
                  counted as (delete from mail_bounce where organisation_id = $2 and email = (select email from me))
                delete from mail_stop where organisation_id = $2 and email = (select email from me)
                """, person, organisation);
    }
}
