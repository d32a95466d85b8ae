package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Sql;

/** Looks for those who may register although the others may not. */
record LatecomerStore(Sql sql) {

    /** By a late invitation, or with a deadline of their own. */
    boolean mayCome(EventId event) {
        return sql.get("""
                select exists (
                    select 1 from invitation
                    where event_id = $1 and late and ended_at is null and used < most
                      and (expires_at is null or expires_at > clock_timestamp()))
                  or exists (
                    select 1 from deadline_extension
                    where event_id = $1 and ended_at is null and until > clock_timestamp()) as may
                """, row -> row.getBoolean("may"), event);
    }
}
