package io.plenary.platform;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks the database and waits; for virtual threads only (an event loop that calls this fails at once). Arguments may be
 * typed ids, enums are not taken: stores write their words. Implemented by {@link Db} and by a transaction.
 */
public abstract sealed class Sql permits Db, Db.Tx {

    abstract SqlClient client();

    /** All rows; callers bound them by {@code limit} in the statement. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, Object... arguments) {
        var rows = run(sql, arguments);
        var list = new ArrayList<T>(rows.size());
        for (var row : rows) list.add(mapper.apply(row));
        return list;
    }

    /** The first row, if any. */
    public <T> Optional<T> find(String sql, Function<Row, T> mapper, Object... arguments) {
        var rows = run(sql, arguments).iterator();
        return rows.hasNext() ? Optional.of(mapper.apply(rows.next())) : Optional.empty();
    }

    /** The one row that the statement always has, such as a count. */
    public <T> T get(String sql, Function<Row, T> mapper, Object... arguments) {
        return find(sql, mapper, arguments).orElseThrow(() -> new IllegalStateException("no row: " + sql));
    }

    /** @return rows changed */
    public int execute(String sql, Object... arguments) {
        return run(sql, arguments).rowCount();
    }

    /** The same without waiting, for reads side by side: {@code Future.all(a, b).await()}. */
    public Future<RowSet<Row>> start(String sql, Object... arguments) {
        return client().preparedQuery(sql).execute(tuple(arguments));
    }

    /** For what was started before. */
    public RowSet<Row> await(Future<RowSet<Row>> started) {
        return DatabaseAway.await(started);
    }

    private RowSet<Row> run(String sql, Object... arguments) {
        return DatabaseAway.await(start(sql, arguments));
    }

    /** Typed ids → uuid, instants → UTC; arrays and collections of ids likewise. */
    static Tuple tuple(Object... arguments) {
        var tuple = Tuple.tuple(new ArrayList<>(arguments.length));
        for (var argument : arguments) tuple.addValue(plain(argument));
        return tuple;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case io.plenary.contract.ids.Id id -> id.value();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case byte[] bytes -> io.vertx.core.buffer.Buffer.buffer(bytes);
            case Optional<?> optional -> plain(optional.orElse(null));
            case Collection<?> many -> array(many);
            default -> value;
        };
    }

    private static Object array(Collection<?> many) {
        var values = many.stream().map(Sql::plain).toList();
        if (values.stream().allMatch(UUID.class::isInstance)) return values.toArray(UUID[]::new);
        if (values.stream().allMatch(String.class::isInstance)) return values.toArray(String[]::new);
        throw new IllegalArgumentException("an array of one known type is needed");
    }

    /** A timestamptz column as an instant. */
    public static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    /** The same where the column may be null. */
    public static Optional<Instant> findInstant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(java.time.OffsetDateTime::toInstant);
    }
}
