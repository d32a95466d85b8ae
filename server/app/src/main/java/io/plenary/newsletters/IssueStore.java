package io.plenary.newsletters;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of newsletter_issue. */
record IssueStore(Sql sql) {
    private static final String ROWS = """
            select id, organisation_id, topic_id, texts::text as texts, state, version, after, told, done_at
            from newsletter_issue
            """;

    private static Issue issue(Row row) {
        var texts = new JsonArray(row.getString("texts"))
                .stream()
                        .map(JsonObject.class::cast)
                        .map(one -> new Issue.Text(
                                one.getString("language"), one.getString("subject"), one.getString("text")))
                        .toList();
        return new Issue(
                row.getUUID("id"),
                new OrganisationId(row.getUUID("organisation_id")),
                new Issue.Wish(row.getUUID("topic_id"), texts),
                row.getString("state"),
                row.getLong("version"),
                new Issue.Progress(row.getUUID("after"), row.getInteger("told"), Sql.findInstant(row, "done_at")));
    }

    /** The newest first, without those that were dropped before they went. */
    List<Issue> list(OrganisationId organisation, int most) {
        return sql.list(ROWS + """
                where organisation_id = $1 and (state <> 'dropped' or told > 0)
                order by id desc
                limit $2
                """, IssueStore::issue, organisation, most);
    }

    Optional<Issue> find(OrganisationId organisation, UUID id) {
        return sql.find(ROWS + "where organisation_id = $1 and id = $2", IssueStore::issue, organisation, id);
    }

    void insert(UUID id, OrganisationId organisation, Issue.Wish wish, PersonId by) {
        sql.execute("""
                insert into newsletter_issue (id, organisation_id, topic_id, texts, made_by)
                values ($1, $2, $3, $4::text::jsonb, $5)
                """, id, organisation, wish.topic(), StrictJson.write(wish.texts()), by);
    }

    /** @return false when somebody was faster, or when it has been released */
    boolean save(Issue issue, Issue.Wish wish, long version) {
        return sql.execute("""
                        update newsletter_issue set topic_id = $3, texts = $4::text::jsonb, version = version + 1
                        where id = $1 and version = $2 and state = 'held'
                        """, issue.id(), version, wish.topic(), StrictJson.write(wish.texts())) == 1;
    }

    /** @param version that was read by whoever releases it: what goes out is what they saw */
    boolean release(Issue issue, long version) {
        return sql.execute("""
                        update newsletter_issue
                        set state = 'released', released_at = clock_timestamp(), version = version + 1
                        where id = $1 and version = $2 and state = 'held'
                        """, issue.id(), version) == 1;
    }

    /** Until the transaction ends no more of it is written. */
    void lock(Issue issue) {
        sql.execute("select 1 from newsletter_issue where id = $1 for update", issue.id());
    }

    /** @param kept back of those that were written; one that has gone to everybody stays as it is */
    void drop(Issue issue, int kept) {
        sql.execute("""
                update newsletter_issue set state = 'dropped', version = version + 1, told = told - $2
                where id = $1 and (done_at is null or $2 > 0)
                """, issue.id(), kept);
    }

    /** @param last the id after which to go on */
    List<Issue> due(UUID last, int most) {
        return sql.list(
                ROWS + "where id > $1 and state = 'released' and done_at is null order by id limit $2",
                IssueStore::issue,
                last,
                most);
    }

    /** Still to be sent: somebody may have stopped it a moment ago. Locked until the step is over. */
    Optional<Issue> locked(UUID id) {
        return sql.find(
                ROWS + "where id = $1 and state = 'released' and done_at is null for update", IssueStore::issue, id);
    }

    void advance(Issue issue, UUID last, int more) {
        sql.execute("update newsletter_issue set after = $2, told = told + $3 where id = $1", issue.id(), last, more);
    }

    void done(Issue issue) {
        sql.execute("update newsletter_issue set done_at = clock_timestamp() where id = $1", issue.id());
    }
}
