package io.plenary.platform;

import java.time.Duration;
import java.util.Optional;

/** Rows of lease. Times are the database's. */
record LeaseStore(Sql sql) {

    void open(String name) {
        sql.execute("insert into lease (name) values ($1) on conflict (name) do nothing", name);
    }

    Optional<Long> take(String name, Duration length) {
        return sql.find("""
                update lease set fence = fence + 1, until = clock_timestamp() + make_interval(secs => $2)
                where name = $1 and until < clock_timestamp()
                returning fence
                """, row -> row.getLong("fence"), name, (double) length.toSeconds());
    }

    /** Locks the row and lengthens the lease. */
    boolean holds(String name, long fence, Duration length) {
        return sql.execute("""
                        update lease set until = clock_timestamp() + make_interval(secs => $3)
                        where name = $1 and fence = $2
                        """, name, fence, (double) length.toSeconds()) == 1;
    }

    void giveBack(String name, long fence) {
        sql.execute("update lease set until = '-infinity' where name = $1 and fence = $2", name, fence);
    }
}
