package io.plenary.organisations.members;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.InvitationId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Questions about the table role_invitation. */
record InvitationStore(Sql sql) {
    private static final String OFFERED = """
            select i.id, i.organisation_id, i.email, i.roles, i.hands_over, i.invited_by, coalesce(b.name, 'Plenary') as name, i.sent_at,
              i.expires_at, false as expired
            from person p
            join role_invitation i on i.email = p.email
            left join person b on b.id = i.invited_by
            where p.id = $1 and p.verified_at is not null
              and i.closed_at is null and i.expires_at > clock_timestamp() %s
            order by i.created_at desc, i.id
            limit 50
            """;

    /** Newest first; at most 200. */
    List<Invitation> listOpen(OrganisationId organisation) {
        return sql.list("""
                select i.id, i.organisation_id, i.email, i.roles, i.hands_over, i.invited_by, coalesce(p.name, 'Plenary') as name, i.sent_at,
                  i.expires_at, i.expires_at <= clock_timestamp() as expired
                from role_invitation i
                left join person p on p.id = i.invited_by
                where i.organisation_id = $1 and i.closed_at is null
                order by i.created_at desc, i.id
                limit 200
                """, InvitationStore::invitation, organisation);
    }

    int countOpen(OrganisationId organisation) {
        return sql.get(
                "select count(*)::int as n from role_invitation where organisation_id = $1 and closed_at is null",
                row -> row.getInteger("n"),
                organisation);
    }

    /** What this person may accept now: offered to an address that they have shown to be theirs. */
    List<Invitation> listFor(PersonId person) {
        return sql.list(OFFERED.formatted(""), InvitationStore::invitation, person);
    }

    /** Those of them that no suspended organisation made. */
    List<Invitation> listStanding(PersonId person) {
        return sql.list(OFFERED.formatted("""
                        and not exists (
                          select 1 from organisation o where o.id = i.organisation_id and o.suspended_at is not null)"""), InvitationStore::invitation, person);
    }

    Optional<Invitation> findOpen(OrganisationId organisation, InvitationId id) {
        return sql.find("""
                select i.id, i.organisation_id, i.email, i.roles, i.hands_over, i.invited_by, coalesce(p.name, 'Plenary') as name, i.sent_at,
                  i.expires_at, i.expires_at <= clock_timestamp() as expired
                from role_invitation i
                left join person p on p.id = i.invited_by
                where i.organisation_id = $1 and i.id = $2 and i.closed_at is null
                limit 1
                """, InvitationStore::invitation, organisation, id);
    }

    /** Still good at this moment. */
    Optional<Invitation> findByToken(String token) {
        return sql.find("""
                select i.id, i.organisation_id, i.email, i.roles, i.hands_over, i.invited_by, coalesce(p.name, 'Plenary') as name, i.sent_at,
                  i.expires_at, false as expired
                from role_invitation i
                left join person p on p.id = i.invited_by
                where i.hash = $1 and i.closed_at is null and i.expires_at > clock_timestamp()
                limit 1
                """, InvitationStore::invitation, Secrets.hash(token));
    }

    /** Takes the place of an open one for the same address. */
    void replace(OrganisationId organisation, EmailAddress email) {
        sql.execute("""
                update role_invitation set closed_at = clock_timestamp(), outcome = 'replaced'
                where organisation_id = $1 and email = $2 and closed_at is null
                """, organisation, email.value());
    }

    /** Good for seven days. */
    void insert(Invitation invitation, String token) {
        sql.execute(
                """
                insert into role_invitation (id, organisation_id, email, roles, hands_over, hash, invited_by, expires_at)
                values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + interval '7 days')
                """,
                invitation.id(),
                invitation.organisation(),
                invitation.email().value(),
                invitation.roles().words().toArray(String[]::new),
                invitation.handsOver(),
                Secrets.hash(token),
                invitation.by());
    }

    /** Another seven days with another link; the one before is void. */
    void sendAgain(InvitationId id, String token) {
        sql.execute("""
                update role_invitation
                set hash = $2, sent_at = clock_timestamp(), expires_at = clock_timestamp() + interval '7 days'
                where id = $1
                """, id, Secrets.hash(token));
    }

    /** Of many who try at once exactly one closes it. @param outcome accepted, declined or withdrawn */
    boolean close(InvitationId id, String outcome) {
        return sql.execute("""
                        update role_invitation set closed_at = clock_timestamp(), outcome = $2
                        where id = $1 and closed_at is null
                        """, id, outcome) > 0;
    }

    /** Whoever owns no longer offers no ownership. */
    void withdrawOwnershipBy(OrganisationId organisation, PersonId person) {
        sql.execute("""
                update role_invitation set closed_at = clock_timestamp(), outcome = 'withdrawn'
                where organisation_id = $1 and invited_by = $2 and closed_at is null and 'owner' = any(roles)
                """, organisation, person);
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                new InvitationId(row.getUUID("id")),
                new OrganisationId(row.getUUID("organisation_id")),
                new EmailAddress(row.getString("email")),
                MemberRoles.of(List.of(row.getArrayOfStrings("roles"))),
                row.getBoolean("hands_over"),
                Optional.ofNullable(row.getUUID("invited_by")).map(PersonId::new),
                row.getString("name"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "expires_at"),
                row.getBoolean("expired"));
    }
}
