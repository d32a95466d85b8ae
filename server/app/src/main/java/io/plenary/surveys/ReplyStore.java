package io.plenary.surveys;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers with a name: rows of survey_reply. */
record ReplyStore(Sql sql) {
    private static final int PAGE = 5_000;

    /** The one there is, or a new one. */
    UUID put(Subject subject, PersonId person) {
        return sql.get(
                """
                insert into survey_reply as held (id, event_id, purpose, about, person_id)
                values ($1, $2, $3, $4, $5)
                on conflict (event_id, purpose, about, person_id) do update set about = held.about
                returning id
                """,
                row -> row.getUUID("id"),
                Uuid7.next(),
                subject.event(),
                subject.purpose().word(),
                subject.about(),
                person);
    }

    Optional<UUID> find(Subject subject, PersonId person) {
        return sql.find(
                """
                select id from survey_reply
                where event_id = $1 and purpose = $2 and about = $3 and person_id = $4
                """,
                row -> row.getUUID("id"),
                subject.event(),
                subject.purpose().word(),
                subject.about(),
                person);
    }

    /** About the event, or about its sessions together. */
    int count(Survey survey) {
        return sql.get(
                "select count(*)::int as n from survey_reply where event_id = $1 and purpose = $2",
                row -> row.getInteger("n"),
                survey.event(),
                survey.purpose().word());
    }

    int count(Subject subject) {
        return sql.get(
                "select count(*)::int as n from survey_reply where event_id = $1 and purpose = $2 and about = $3",
                row -> row.getInteger("n"),
                subject.event(),
                subject.purpose().word(),
                subject.about());
    }

    /** Who said it. */
    record Named(UUID id, String name, String email) {}

    private static final UUID FIRST = new UUID(0, 0);

    /** All of them, by name. */
    List<Named> list(Subject subject) {
        var all = new ArrayList<Named>();
        for (var page = after(subject, "", FIRST); !page.isEmpty(); ) {
            all.addAll(page);
            page = after(subject, page.getLast().name(), page.getLast().id());
        }
        return all;
    }

    private List<Named> after(Subject subject, String name, UUID id) {
        return sql.list(
                """
                select r.id, p.name, p.email
                from survey_reply r
                join person p on p.id = r.person_id
                where r.event_id = $1 and r.purpose = $2 and r.about = $3 and (p.name, r.id) > ($4, $5)
                order by p.name, r.id
                limit $6
                """,
                row -> new Named(row.getUUID("id"), row.getString("name"), row.getString("email")),
                subject.event(),
                subject.purpose().word(),
                subject.about(),
                name,
                id,
                PAGE);
    }
}
