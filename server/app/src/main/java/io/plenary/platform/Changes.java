package io.plenary.platform;

/**
 * Whether anything at all was written to the database. Two equal snapshots see the very same rows: who is still writing stands in
 * neither as done, whoever began first, and their end makes another snapshot. So whoever has looked after the one was taken finds
 * nothing new under the other. Tells nothing of what only the clock changes. Shared by all threads.
 */
public final class Changes {
    private final Sql sql;
    private String snapshot = "";
    private long count;

    Changes(Sql sql) {
        this.sql = sql;
    }

    /** Stays the same as long as nobody writes; whatever was committed before this is called is counted. Awaits. */
    public long count() {
        return counted(sql.get("select pg_current_snapshot()::text as now", row -> row.getString("now")));
    }

    /** An answer that comes late counts as a change, which costs a look. */
    private synchronized long counted(String now) {
        if (!now.equals(snapshot)) {
            snapshot = now;
            count++;
        }
        return count;
    }

    /**
     * A write of this node's own in one statement, of which nobody has to hear.
     *
     * @param before the snapshot it began with, {@code pg_current_snapshot()}
     * @param number its own, {@code pg_current_xact_id()}
     */
    public record Own(String before, long number) {
        private boolean follows(String snapshot) {
            return before.equals(snapshot) && snapshot.equals(nothingSince(number));
        }

        /** Everything before this number has ended, and nothing else. */
        private static String nothingSince(long number) {
            return number + ":" + number + ":";
        }
    }

    /** It is not counted, if it is the very next after all that were. */
    public synchronized void ignore(Own own) {
        if (own.follows(snapshot)) snapshot = Own.nothingSince(own.number() + 1);
    }
}
