package io.plenary.programme.draft;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Sql;
import java.util.Optional;

/** Who can sign in as a speaker, in the tables speaker and draft_item. */
record SpeakerBookStore(Sql sql) {

    void bind(EventId event, SpeakerId speaker, Optional<PersonId> person) {
        // Whoever begins or releases the draft copies one of the two into the other: not in between.
        sql.execute("select 1 from event where id = $1 for no key update", event);
        sql.execute(
                "update speaker set person_id = $3 where event_id = $1 and id = $2 and person_id is distinct from $3",
                event,
                speaker,
                person);
        sql.execute("""
                update draft_item
                set body = case when $3::uuid is null then body - 'person'
                  else jsonb_set(body, '{person}', to_jsonb($3::uuid::text)) end
                where event_id = $1 and kind = 'speaker' and id = $2
                """, event, speaker, person);
    }
}
