package io.plenary.privacy.erasure;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.plenary.privacy.Identities;
import io.plenary.privacy.Identities.Identity;
import io.plenary.privacy.Inventory;
import io.plenary.privacy.Relation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which organisations have something of a person: asked of every relation of the inventory that stands for an organisation, so
 * that a new table counts by itself.
 */
record KnownStore(Sql sql) {
    private static final String OF_EVENT = "select e.organisation_id from event e where e.id = %s.event_id";

    /** How a row leads to its organisation, by the column that leads there; the first that a table has. */
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("organisation_id", "select %s.organisation_id");
        WAYS.put("event_id", OF_EVENT);
        WAYS.put(
                "session_id",
                "select e.organisation_id from session s join event e on e.id = s.event_id where s.id = %s.session_id");
        WAYS.put(
                "recording_id",
                "select e.organisation_id from recording r join session s on s.id = r.session_id"
                        + " join event e on e.id = s.event_id where r.id = %s.recording_id");
        WAYS.put(
                "application_id",
                "select e.organisation_id from application a join event e on e.id = a.event_id"
                        + " where a.id = %s.application_id");
    }

    private static final String HOUSES = Inventory.read().stream()
            .filter(Relation::isAboutPeople)
            .map(KnownStore::houses)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\nunion all\n"));

    /** Where only others' words name the person, nothing is kept of theirs. */
    private static Optional<String> houses(Relation relation) {
        if (relation.rows().contains("strpos(")) return Optional.empty();
        return WAYS.entrySet().stream()
                .filter(way -> relation.all().contains(way.getKey()))
                .findFirst()
                .map(way -> "select (" + way.getValue().formatted(relation.table()) + ") as house from "
                        + relation.table() + " where (" + relation.rows() + ")");
    }

    /**
     * @param here the organisation knows the person as one who registered, applied, speaks or is a member
     * @param elsewhere another organisation has anything of the person
     * @param own the person has done something here, or has no account that was ever opened; who was only brought has not
     */
    record Known(boolean here, boolean elsewhere, boolean own) {

        /** Whether an owner can begin, and the person is merely told. */
        boolean isTheirsAlone() {
            return own && !elsewhere;
        }

        private Known or(Known other) {
            return new Known(here || other.here, elsewhere || other.elsewhere, own || other.own);
        }
    }

    /** Under whichever of their addresses. */
    Known known(OrganisationId organisation, PersonId person) {
        return Identities.of(sql, person).stream()
                .filter(one -> one.id().equals(person))
                .map(one -> known(organisation, one))
                .reduce(Known::or)
                .orElseThrow();
    }

    private Known known(OrganisationId organisation, Identity identity) {
        return sql.get(
                Identities.ME + """
                        , houses as (
                        %s
                        ), acts as (
                          select r.source = 'self' or r.agreed_at is not null as own
                          from registration r join event e on e.id = r.event_id
                          where r.person_id = $1 and e.organisation_id = $3
                          union all
                          select true from application a join event e on e.id = a.event_id
                          where a.person_id = $1 and e.organisation_id = $3
                          union all
                          select true from speaker s join event e on e.id = s.event_id
                          where s.person_id = $1 and e.organisation_id = $3
                          union all
                          select true from membership where person_id = $1 and organisation_id = $3)
                        select exists (select 1 from acts) as here,
                          exists (select 1 from houses where house <> $3) as elsewhere,
                          exists (select 1 from acts where own)
                            or exists (select 1 from person where id = $1 and verified_at is null) as own
                        """.formatted(HOUSES),
                row -> new Known(row.getBoolean("here"), row.getBoolean("elsewhere"), row.getBoolean("own")),
                identity.id(),
                identity.email(),
                organisation);
    }
}
