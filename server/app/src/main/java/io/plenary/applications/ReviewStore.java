package io.plenary.applications;

import com.fasterxml.jackson.core.type.TypeReference;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of application_call and application_review. */
record ReviewStore(Sql sql) {
    private static final TypeReference<List<ReviewRules.Criterion>> CRITERIA = new TypeReference<>() {};
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> SCORES = new TypeReference<>() {};
    private static final int MOST = 200_000;

    private static <T> T read(String json, TypeReference<T> type) {
        return StrictJson.MAPPER.convertValue(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    ReviewRules rules(EventId event) {
        return sql.find("""
                        select version, criteria::text as criteria, scale, blind, hidden::text as hidden, endorsement, readers
                        from application_call where event_id = $1
                        """, ReviewStore::rules, event).orElse(ReviewRules.BLANK);
    }

    private static ReviewRules rules(Row row) {
        return new ReviewRules(
                row.getLong("version"),
                read(row.getString("criteria"), CRITERIA),
                row.getInteger("scale"),
                row.getBoolean("blind"),
                read(row.getString("hidden"), WORDS),
                Endorsement.Rule.of(row.getString("endorsement")),
                ReviewRules.Readers.of(row.getString("readers")));
    }

    /** @return false when they are others than the ones expected */
    boolean save(EventId event, ReviewRules rules) {
        return sql.execute(
                        """
                insert into application_call (event_id, criteria, scale, blind, hidden, endorsement, readers)
                select $1, $3::text::jsonb, $4, $5, $6::text::jsonb, $7::text, $8::text
                where $2 = 0 or exists (select 1 from application_call where event_id = $1)
                on conflict (event_id) do update
                set version = application_call.version + 1, criteria = excluded.criteria, scale = excluded.scale,
                  blind = excluded.blind, hidden = excluded.hidden, endorsement = excluded.endorsement,
                  readers = excluded.readers
                where application_call.version = $2
                """,
                        event,
                        rules.version(),
                        StrictJson.write(rules.criteria()),
                        rules.scale(),
                        rules.blind(),
                        StrictJson.write(rules.hidden()),
                        rules.endorsement().word(),
                        rules.readers().word())
                == 1;
    }

    private static Review review(Row row) {
        return new Review(
                new ApplicationId(row.getUUID("application_id")),
                new PersonId(row.getUUID("reviewer_id")),
                read(row.getString("scores"), SCORES),
                row.getString("comment"),
                row.getBoolean("conflict"));
    }

    List<Review> list(EventId event) {
        return sql.list("""
                select r.application_id, r.reviewer_id, r.scores::text as scores, r.comment, r.conflict
                from application_review r
                join application a on a.id = r.application_id
                where a.event_id = $1
                order by r.application_id, r.changed_at
                limit $2
                """, ReviewStore::review, event, MOST);
    }

    List<Review> listOf(ApplicationId application) {
        return sql.list("""
                select application_id, reviewer_id, scores::text as scores, comment, conflict
                from application_review
                where application_id = $1
                order by changed_at
                limit 200
                """, ReviewStore::review, application);
    }

    List<Review> listBy(EventId event, PersonId reviewer) {
        return sql.list("""
                select r.application_id, r.reviewer_id, r.scores::text as scores, r.comment, r.conflict
                from application_review r
                join application a on a.id = r.application_id
                where a.event_id = $1 and r.reviewer_id = $2
                limit $3
                """, ReviewStore::review, event, reviewer, ApplicationStore.MOST);
    }

    Optional<Review> find(ApplicationId application, PersonId reviewer) {
        return sql.find("""
                select application_id, reviewer_id, scores::text as scores, comment, conflict
                from application_review
                where application_id = $1 and reviewer_id = $2
                """, ReviewStore::review, application, reviewer);
    }

    /** A conflict stays until it is taken back by itself: words of another tab do not. @return false where there is one */
    boolean put(Review review) {
        return sql.execute(
                        """
                insert into application_review (application_id, reviewer_id, scores, comment, conflict)
                values ($1, $2, $3::text::jsonb, $4, $5)
                on conflict (application_id, reviewer_id) do update
                set scores = excluded.scores, comment = excluded.comment, conflict = excluded.conflict,
                  changed_at = now()
                where not application_review.conflict
                """,
                        review.application(),
                        review.reviewer(),
                        StrictJson.write(review.scores()),
                        review.comment(),
                        review.conflict())
                == 1;
    }

    void takeBackConflict(ApplicationId application, PersonId reviewer) {
        sql.execute(
                "delete from application_review where application_id = $1 and reviewer_id = $2 and conflict",
                application,
                reviewer);
    }
}
