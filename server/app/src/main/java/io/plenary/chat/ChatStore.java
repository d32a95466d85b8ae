package io.plenary.chat;

import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The chat's view of its log. A message is a row that founded its subject; once hidden its kind is chat.hidden and no
 * text is in it, while author and client id stay, so that a late retry does not say it again.
 */
record ChatStore(Sql sql) {

    /** Takes the text out of the log. @return false when there is no such message; true also when it was hidden before */
    boolean hide(Topic topic, UUID message) {
        return sql.execute("""
                        update log_entry
                        set kind = 'chat.hidden', body = jsonb_build_object('message', subject_id)
                        where topic = $1 and subject_id = $2""", topic.toString(), message) > 0;
    }

    /** The last messages before the seq, oldest first. */
    List<ChatMessage> page(Topic topic, long before, int limit) {
        return sql.list("""
                        select seq, author_id, author_name, author_role, subject_id, body->>'text' as text, at
                        from log_entry
                        where topic = $1 and seq < $2 and subject_id is not null
                        order by seq desc
                        limit $3""", ChatStore::messageOf, topic.toString(), before, limit)
                .reversed();
    }

    private static ChatMessage messageOf(Row row) {
        var text = Optional.ofNullable(row.getString("text"));
        return new ChatMessage(
                row.getLong("seq"),
                row.getUUID("subject_id"),
                new LiveEvent.Author(
                        row.getUUID("author_id"),
                        row.getString("author_name"),
                        Optional.ofNullable(row.getString("author_role"))),
                Sql.instant(row, "at"),
                text,
                text.isPresent() ? Optional.empty() : Optional.of(true));
    }
}
