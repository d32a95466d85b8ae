package io.plenary.accounts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.Role;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sign-in may do at this moment, in one question by primary keys: asked at every request and kept nowhere, so
 * that a role given or taken counts from the next request on (T2). Roles of owners and organisers sleep until the sign-in
 * gave its second factor, and everybody's while their organisation is suspended; whoever is disabled has no sign-in.
 */
record RightsStore(Sql sql) {
    private record Line(
            SignInId signIn,
            PersonId person,
            String name,
            Reach reach,
            Optional<OrganisationId> organisation,
            Optional<Role> role) {}

    private static final int MOST_ROLES = 400;

    /** Empty once the sign-in ended. */
    Optional<SignedIn> find(PersonId person, SignInId signIn) {
        return Optional.ofNullable(find(Set.of(signIn)).get(signIn))
                .filter(found -> found.person().equals(person));
    }

    /** Of those that have not ended. */
    Map<SignInId, SignedIn> find(Set<SignInId> signIns) {
        var lines = sql.list("""
                select s.id, s.person_id, p.name, s.reach, m.organisation_id, m.role
                from sign_in s
                join person p on p.id = s.person_id
                left join membership m on m.person_id = p.id
                  and (s.factor_at is not null or m.role not in ('owner', 'organiser'))
                  and not exists (
                    select 1 from organisation o where o.id = m.organisation_id and o.suspended_at is not null)
                where s.id = any ($1) and s.ended_at is null and s.expires_at > clock_timestamp()
                  and p.disabled_at is null
                limit $2
                """, RightsStore::line, signIns, signIns.size() * MOST_ROLES);
        var found = new HashMap<SignInId, SignedIn>();
        lines.stream().collect(Collectors.groupingBy(Line::signIn)).forEach((id, own) -> {
            var first = own.getFirst();
            found.put(id, new SignedIn(first.person(), id, first.name(), first.reach(), roles(own)));
        });
        return found;
    }

    private static Map<OrganisationId, Set<Role>> roles(List<Line> lines) {
        var roles = new HashMap<OrganisationId, Set<Role>>();
        for (var line : lines)
            line.organisation().ifPresent(id -> roles.computeIfAbsent(id, none -> EnumSet.noneOf(Role.class))
                    .add(line.role().orElseThrow()));
        return roles;
    }

    private static Line line(Row row) {
        return new Line(
                new SignInId(row.getUUID("id")),
                new PersonId(row.getUUID("person_id")),
                row.getString("name"),
                Reach.valueOf(row.getString("reach").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getUUID("organisation_id")).map(OrganisationId::new),
                Optional.ofNullable(row.getString("role")).map(Role::of));
    }
}
