package io.plenary.chat.reading;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages as their own rows in the log say them now. */
record ReadingStore(Sql sql) {
    private static final String MESSAGES = """
            select seq, kind, author_id, author_name, author_role, subject_id, body::text as body, at
            from log_entry
            where topic = $1 and subject_id is not null and kind in ('chat.said', 'chat.hidden', 'chat.deleted')
            """;

    /** The last ones before the seq, oldest first. */
    List<ChatMessage> before(Topic topic, long seq, int limit) {
        return sql.list(
                        MESSAGES + "and seq < $2 order by seq desc limit $3",
                        ReadingStore::messageOf,
                        topic.toString(),
                        seq,
                        limit)
                .reversed();
    }

    /** The first ones after the seq, oldest first. */
    List<ChatMessage> after(Topic topic, long seq, int limit) {
        return sql.list(
                MESSAGES + "and seq > $2 order by seq limit $3", ReadingStore::messageOf, topic.toString(), seq, limit);
    }

    List<ChatMessage> these(Topic topic, Collection<UUID> messages) {
        return sql.list(
                MESSAGES + "and subject_id = any ($2) order by seq limit 200",
                ReadingStore::messageOf,
                topic.toString(),
                messages);
    }

    /** Where those stand that may still be read. @param messages of one page of the export */
    Map<UUID, Long> places(Topic topic, Collection<UUID> messages) {
        var places = new HashMap<UUID, Long>();
        sql.list("""
                        select subject_id, seq
                        from log_entry
                        where topic = $1 and subject_id = any ($2) and kind = 'chat.said' and body ? 'text'
                        limit 1000""", row -> Map.entry(row.getUUID("subject_id"), row.getLong("seq")), topic.toString(), messages)
                .forEach(one -> places.put(one.getKey(), one.getValue()));
        return places;
    }

    /**
     * Every word, accents and capitals apart, in texts that everybody may read; newest first. A glance for the longest word
     * keeps most texts from being taken apart. There is no index of words: keeping one costs each message more than storing it.
     */
    List<ChatMessage> find(Topic topic, String words, long before, int limit) {
        return sql.list(MESSAGES + """
                and kind = 'chat.said' and seq < $3
                and strpos(lower(public.unaccent(body->>'text')), (
                  select lexeme
                  from unnest(to_tsvector('simple', public.unaccent($2)))
                  order by length(lexeme) desc
                  limit 1)) > 0
                and to_tsvector('simple', public.unaccent(body->>'text'))
                  @@ plainto_tsquery('simple', public.unaccent($2))
                order by seq desc
                limit $4""", ReadingStore::messageOf, topic.toString(), words, before, limit);
    }

    private record Line(UUID message, ChatMessage.Reaction reaction) {}

    /** The most pressed first. */
    Map<UUID, List<ChatMessage.Reaction>> reactions(Topic topic, Collection<UUID> messages, PersonId viewer) {
        var found = new HashMap<UUID, List<ChatMessage.Reaction>>();
        sql.list(
                        """
                        select message_id, emoji, count(*)::int as people, bool_or(person_id = $3) as mine
                        from chat_reaction
                        where topic = $1 and message_id = any ($2)
                        group by message_id, emoji
                        order by people desc, min(at)
                        limit 2000""",
                        row -> new Line(
                                row.getUUID("message_id"),
                                new ChatMessage.Reaction(
                                        row.getString("emoji"), row.getInteger("people"), row.getBoolean("mine"))),
                        topic.toString(),
                        messages,
                        viewer)
                .forEach(line -> found.computeIfAbsent(line.message(), id -> new java.util.ArrayList<>())
                        .add(line.reaction()));
        return found;
    }

    private static ChatMessage messageOf(Row row) {
        var body = LiveBody.read(row.getString("kind"), row.getString("body"));
        var said = body instanceof LiveBody.ChatSaid one ? Optional.of(one) : Optional.<LiveBody.ChatSaid>empty();
        return new ChatMessage(
                row.getLong("seq"),
                row.getUUID("subject_id"),
                new LiveEvent.Author(
                        row.getUUID("author_id"),
                        row.getString("author_name"),
                        Optional.ofNullable(row.getString("author_role"))),
                Sql.instant(row, "at"),
                said.flatMap(LiveBody.ChatSaid::text),
                when(row.getString("kind").equals("chat.hidden")),
                when(row.getString("kind").equals("chat.deleted")),
                said.flatMap(LiveBody.ChatSaid::reply),
                said.flatMap(LiveBody.ChatSaid::mentions),
                said.flatMap(LiveBody.ChatSaid::edited),
                Optional.empty());
    }

    private static Optional<Boolean> when(boolean so) {
        return so ? Optional.of(true) : Optional.empty();
    }
}
