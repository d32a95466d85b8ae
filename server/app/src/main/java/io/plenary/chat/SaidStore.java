package io.plenary.chat;

import io.plenary.contract.live.Topic;
import io.plenary.platform.Sql;
import java.util.Collection;
import java.util.UUID;

/**
 * The rows of a log that hold what messages say. A message's own row keeps its place for ever and says what it says now;
 * rows of edits and returns have the message as their subject too, so that their words can be taken out with it.
 */
record SaidStore(Sql sql) {

    /** Takes the words out of later rows about these messages; the places stay. */
    void forget(Topic topic, Collection<UUID> messages) {
        sql.execute("""
                update log_entry
                set body = jsonb_build_object('message', subject_id)
                where topic = $1 and subject_id = any ($2) and kind in ('chat.edited', 'chat.unhidden')""", topic.toString(), messages);
    }

    /** Nothing is left of the messages but their places and authors; a late retry does not say them again. */
    void empty(Topic topic, Collection<UUID> messages, Said.State state) {
        forget(topic, messages);
        sql.execute("""
                update log_entry
                set kind = $3, body = jsonb_build_object('message', subject_id)
                where topic = $1 and subject_id = any ($2) and kind in ('chat.said', 'chat.hidden')""", topic.toString(), messages, state.kind());
    }
}
