package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** The organisers' list of one event, narrowed and sorted; of answers only those that are not guarded are looked at. */
record NarrowedStore(Sql sql) {

    /** One page with how many there are altogether. */
    record Page(List<Listed> listed, long found) {}

    /** @param answer to the question that was named */
    record Listed(RegistrationStore.Listed registration, String name, String email, long found) {}

    private static final String LIST = """
            select r.id, r.state, r.at, r.offer_until, r.reason, r.mode, r.person_id, a.subject_id is not null as answered,
              p.name, p.email, count(*) over () as found
            from registration r
            join person p on p.id = r.person_id
            left join form_answer a on a.subject_id = r.id
            left join lateral (
              select lower(one -> 'values' ->> 0) as first, one -> 'values' as all
              from jsonb_array_elements(a.answers) as one
              where one ->> 'question' = $6::text
              limit 1) said on $6::text is not null
            where r.event_id = $1
              and ($2::text = '%' or lower(p.name) like $2 or p.email like $2)
              and ($3::text is null or r.state = $3)
              and ($4::text is null or r.mode = $4)
              and ($5::uuid is null or exists (
                select 1 from session_choice c where c.registration_id = r.id and c.session_id = $5))
              and ($7::text is null or said.all @> to_jsonb($7::text) or said.first = lower($7))
            """;

    Page list(EventId event, Narrowing narrowing, int skip, int limit) {
        var listed = sql.list(
                LIST + "order by " + order(narrowing) + ", r.id\noffset $8\nlimit $9",
                NarrowedStore::listed,
                event,
                narrowing.pattern(),
                narrowing.state(),
                narrowing.mode(),
                narrowing.session(),
                narrowing.question(),
                narrowing.answer(),
                skip,
                limit);
        return new Page(listed, listed.isEmpty() ? 0 : listed.getFirst().found());
    }

    /** Words of ours only; nothing that anybody sends stands in a statement. */
    private static String order(Narrowing narrowing) {
        var column =
                switch (narrowing.sort()) {
                    case TIME -> "r.at";
                    case NAME -> "lower(p.name)";
                    case STATE -> "r.state";
                    case ANSWER -> "said.first";
                };
        return column + (narrowing.backwards() ? " desc nulls last" : " nulls last");
    }

    private static Listed listed(Row row) {
        var registration = new Registration(
                new RegistrationId(row.getUUID("id")),
                Registration.State.of(row.getString("state")),
                Sql.instant(row, "at"),
                Optional.empty(),
                Sql.findInstant(row, "offer_until"),
                Optional.ofNullable(row.getString("reason")),
                Registration.Mode.find(row.getString("mode")));
        var one = new RegistrationStore.Listed(
                registration, new PersonId(row.getUUID("person_id")), row.getBoolean("answered"));
        return new Listed(one, row.getString("name"), row.getString("email"), row.getLong("found"));
    }
}
