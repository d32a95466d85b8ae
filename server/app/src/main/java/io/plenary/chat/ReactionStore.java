package io.plenary.chat;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveBody.ChatReactions.Count;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reactions to messages. */
record ReactionStore(Sql sql) {

    /** Once for each person, message and emoji. @return false when there is no such message to react to */
    boolean add(Topic topic, UUID message, PersonId person, String emoji) {
        return sql.execute("""
                        insert into chat_reaction (topic, message_id, person_id, emoji)
                        select topic, subject_id, $3, $4
                        from log_entry
                        where topic = $1 and subject_id = $2 and kind = 'chat.said'
                        on conflict (topic, message_id, emoji, person_id) do update set at = excluded.at""", topic.toString(), message, person, emoji) > 0;
    }

    void remove(Topic topic, UUID message, PersonId person, String emoji) {
        sql.execute("""
                delete from chat_reaction
                where topic = $1 and message_id = $2 and person_id = $3 and emoji = $4""", topic.toString(), message, person, emoji);
    }

    /** The messages of the newest reactions. */
    List<UUID> reactedLately(Topic topic, int most) {
        return sql.list("""
                select message_id
                from chat_reaction
                where topic = $1
                group by message_id
                order by max(at) desc
                limit $2""", row -> row.getUUID("message_id"), topic.toString(), most);
    }

    private record Line(UUID message, Count count) {}

    /** Of these messages, those that still say something; one without any reaction has an empty list. */
    Map<UUID, List<Count>> counts(Topic topic, Collection<UUID> messages) {
        var counts = new HashMap<UUID, List<Count>>();
        sql.list(
                        """
                        select e.subject_id, r.emoji, count(r.person_id)::int as people
                        from log_entry e
                        left join chat_reaction r on r.topic = e.topic and r.message_id = e.subject_id
                        where e.topic = $1 and e.subject_id = any ($2) and e.kind = 'chat.said'
                        group by e.subject_id, r.emoji
                        order by people desc, min(r.at)
                        limit 2000""",
                        row -> new Line(
                                row.getUUID("subject_id"), new Count(row.getString("emoji"), row.getInteger("people"))),
                        topic.toString(),
                        messages)
                .forEach(line -> {
                    var list = counts.computeIfAbsent(line.message(), message -> new ArrayList<>());
                    if (line.count().count() > 0) list.add(line.count());
                });
        return counts;
    }
}
