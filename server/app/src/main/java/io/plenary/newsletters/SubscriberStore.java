package io.plenary.newsletters;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of newsletter_reader. */
record SubscriberStore(Sql sql) {
    /** Of the topic $1: who said yes, was not stopped since, and has no account that is disabled. */
    private static final String READERS = """
            from newsletter_reader r
            where topics @> array[$1::uuid] and confirmed_at is not null
              and not exists (
                select 1 from mail_stop s where s.organisation_id = r.organisation_id and s.email = r.email)
              and not exists (select 1 from person p where p.email = r.email and p.disabled_at is not null)
            """;

    /** @param topics that they said yes to; @param asked that they have yet to */
    record Subscriber(
            UUID id, OrganisationId organisation, String email, String locale, List<UUID> topics, List<UUID> asked) {}

    private static Subscriber subscriber(Row row) {
        return new Subscriber(
                row.getUUID("id"),
                new OrganisationId(row.getUUID("organisation_id")),
                row.getString("email"),
                row.getString("locale"),
                Arrays.asList(row.getArrayOfUUIDs("topics")),
                Arrays.asList(row.getArrayOfUUIDs("asked")));
    }

    /** Of every organisation: who never answered is forgotten, and so is what nobody said yes to in thirty days. */
    void forgetUnanswered() {
        sql.execute("""
                delete from newsletter_reader where confirmed_at is null and asked_at < now() - interval '30 days'
                """);
        sql.execute("""
                update newsletter_reader set asked = '{}'
                where cardinality(asked) > 0 and asked_at < now() - interval '30 days'
                """);
        sql.execute("delete from newsletter_reader where cardinality(topics) = 0 and cardinality(asked) = 0");
    }

    /**
     * What was asked for before stays asked for, as far as it is still there. Anybody can ask for an address: the language of
     * somebody who reads already stays as it is.
     */
    UUID ask(OrganisationId organisation, SubscriptionService.Wish wish) {
        return sql.get(
                """
                insert into newsletter_reader as r (id, organisation_id, email, locale, asked)
                values ($1, $2, $3, $4, $5)
                on conflict (organisation_id, email) do update
                set asked = array(
                    select t.id from newsletter_topic t
                    where t.organisation_id = r.organisation_id and t.ended_at is null
                      and t.id = any (r.asked || excluded.asked)),
                  locale = case when r.confirmed_at is null then excluded.locale else r.locale end,
                  asked_at = clock_timestamp()
                returning id
                """,
                row -> row.getUUID("id"),
                Uuid7.next(),
                organisation,
                wish.email().value(),
                wish.locale(),
                wish.topics().toArray(UUID[]::new));
    }

    Optional<Subscriber> find(UUID id) {
        return sql.find(
                "select id, organisation_id, email, locale, topics, asked from newsletter_reader where id = $1",
                SubscriberStore::subscriber,
                id);
    }

    void confirm(Subscriber one, List<UUID> topics) {
        sql.execute("""
                update newsletter_reader
                set topics = $2, asked = '{}', confirmed_at = coalesce(confirmed_at, clock_timestamp())
                where id = $1
                """, one.id(), topics.toArray(UUID[]::new));
    }

    /** They said yes to what they had asked for, from their own mailbox: what kept letters from them is over. */
    void lift(Subscriber one) {
        sql.execute("delete from mail_stop where organisation_id = $1 and email = $2", one.organisation(), one.email());
        sql.execute(
                "delete from mail_bounce where organisation_id = $1 and email = $2", one.organisation(), one.email());
    }

    void forget(UUID id) {
        sql.execute("delete from newsletter_reader where id = $1", id);
    }

    /** One topic less; who has none left is forgotten. */
    void leave(UUID id, UUID topic) {
        sql.execute("update newsletter_reader set topics = array_remove(topics, $2) where id = $1", id, topic);
        sql.execute(
                "delete from newsletter_reader where id = $1 and cardinality(topics) = 0 and cardinality(asked) = 0",
                id);
    }

    /** Of a topic, in the order of ids. */
    List<Subscriber> next(Issue issue, UUID after, int most) {
        return sql.list(
                "select id, organisation_id, email, locale, topics, asked " + READERS
                        + " and id > $2 order by id limit $3",
                SubscriberStore::subscriber,
                issue.wish().topic(),
                after,
                most);
    }

    int count(UUID topic) {
        return sql.get("select count(*)::int as many " + READERS, row -> row.getInteger("many"), topic);
    }
}
