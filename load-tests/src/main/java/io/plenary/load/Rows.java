package io.plenary.load;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** What measurements need in the database of a server: so many people at once come by SQL only. */
final class Rows implements AutoCloseable {

    private static final String PEOPLE = "'00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')";
    private static final String TOKEN_HEAD = "benchmark";
    private static final int COMMITS = 101;
    private static final String TICKET_HEAD = "ticket---";

    private final Connection connection;
    private final int port;
    private final String password;

    private final String ownerPassword;

    private Rows(int port, String password, String ownerPassword) throws SQLException {
        this.port = port;
        this.password = password;
        this.ownerPassword = ownerPassword;
        connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/plenary", "plenary", password);
    }

    /** Of the embedded PostgreSQL of a running server. @param home as given to the server */
    static Rows of(Path home) throws IOException, SQLException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("data/postgres/keys.properties"))) {
            keys.load(reader);
        }
        return new Rows(
                Integer.parseInt(keys.getProperty("port")),
                keys.getProperty("runtime.password"),
                keys.getProperty("owner.password"));
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    /** Settings of a further node on this database. */
    Map<String, String> addresses() {
        String head = "postgresql://plenary%s:%s@127.0.0.1:" + port + "/plenary";
        return Map.of(
                "PLENARY_DATABASE_URL", head.formatted("", password),
                "PLENARY_DATABASE_OWNER_URL", head.formatted("_owner", ownerPassword));
    }

    /** The secret of the mailed link of the person with this number. */
    static String token(int person) {
        return TOKEN_HEAD + "%023d".formatted(person);
    }

    /** The id of the person with this number, in SQL. */
    static String person(String number) {
        return "('00000000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(number);
    }

    /** So many verified people, numbered from 0; those who are there stay. */
    void people(int count) throws SQLException {
        run(
                "insert into person (id, name, email, verified_at) select (" + PEOPLE
                        + ")::uuid, 'Attendee ' || n, 'attendee' || n || '@example.org', now() from generate_series(0, ?) n"
                        + " on conflict do nothing",
                count - 1);
    }

    /**
     * A session whose doors are open. Each of its people has a seat, a sign-in and a one-time ticket for a socket; the
     * first has a mailed link too, and {@code host} may moderate.
     */
    UUID room(int people, int host) throws SQLException {
        people(people);
        member(host, "moderator");
        UUID event = event(null);
        run(
                "insert into registration (id, event_id, person_id, state, notice) select uuidv7(), ?, (" + PEOPLE
                        + ")::uuid, 'confirmed', '2026-1' from generate_series(0, ?) n",
                event,
                people - 1);
        link(0);
        run("""
                insert into sign_in (id, person_id, reach, device, expires_at)
                select %s, %s, 'full', 'bench', now() + interval '1 hour' from generate_series(0, ?) n
                on conflict do nothing
                """.formatted(signIn("n"), person("n")), people - 1);
        run("""
                insert into socket_ticket (hash, person_id, sign_in_id, expires_at)
                select sha256(convert_to('%s' || lpad(n::text, 23, '0'), 'UTF8')), %s, %s, now() + interval '1 hour'
                from generate_series(0, ?) n
                on conflict do nothing
                """.formatted(TICKET_HEAD, person("n"), signIn("n")), people - 1);
        UUID session = UUID.randomUUID();
        run("""
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                values (?, ?, 'Opening', 'webinar', now() - interval '5 min', now() + interval '1 hour', 'broadcast')
                """, session, event);
        settle();
        return session;
    }

    /** The secret of the ticket of the person with this number. */
    static String ticket(int person) {
        return TICKET_HEAD + "%023d".formatted(person);
    }

    private static String signIn(String number) {
        return "('10000000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(number);
    }

    private void member(int person, String role) throws SQLException {
        event(null);
        run("""
                insert into membership (organisation_id, person_id, role)
                select id, %s, ? from organisation where slug = 'bench'
                on conflict do nothing
                """.formatted(person(Integer.toString(person))), role);
    }

    private void link(int person) throws SQLException {
        run("""
                insert into sign_in_link (hash, purpose, email, expires_at)
                values (sha256(convert_to(?, 'UTF8')), 'sign-in', ?, now() + interval '10 minutes')
                on conflict do nothing
                """, token(person), "attendee" + person + "@example.org");
    }

    /** This person organises the house of {@link #event}, and has a mailed link. */
    void organiser(int person) throws SQLException {
        people(person + 1);
        member(person, "organiser");
        link(person);
    }

    /** Whoever is signed in has given the second factor, without which an organiser may do nothing. */
    void proven() throws SQLException {
        run("update sign_in set factor_at = now() where factor_at is null");
    }

    /** A published event open for registration; its slug is its id. @param seats null for no limit */
    UUID event(Integer seats) throws SQLException {
        UUID id = UUID.randomUUID();
        run("""
                insert into organisation (id, slug, name) values (uuidv7(), 'bench', 'Bench') on conflict do nothing
                """);
        run("""
                insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance, state)
                select ?, id, ?, 'webinar', 'Open day', now() - interval '1 hour', now() + interval '1 day',
                  'Europe/Bucharest', 'online', 'published'
                from organisation where slug = 'bench'
                """, id, id.toString());
        run("insert into seats (event_id, cap) values (?, ?::int)", id, seats);
        return id;
    }

    /** Seats that rows say are held. */
    int registered(UUID event) throws SQLException {
        return number("select count(*) from registration where state = 'confirmed' and event_id = ?", event);
    }

    /** Seats that the counter says are held. */
    int taken(UUID event) throws SQLException {
        return number("select taken from seats where event_id = ?", event);
    }

    /** Transactions of the database until now, each statement outside of one among them; two are this question's own. */
    int commits() throws SQLException {
        run("select pg_stat_force_next_flush()");
        return number("select xact_commit::int from pg_stat_database where datname = current_database()");
    }

    /** What the database does by itself some minutes after thousands of rows came: statistics and tidy indexes. */
    void settle() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/plenary";
        try (Connection owner = DriverManager.getConnection(url, "plenary_owner", ownerPassword);
                PreparedStatement statement = owner.prepareStatement("vacuum analyze")) {
            statement.execute();
        }
    }

    /** Milliseconds of one small transaction on this connection, in the middle of so many. */
    double commitMillis() throws SQLException {
        long[] nanos = new long[COMMITS];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            run("update person set verified_at = now() where id = " + person("0"));
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        return Crowd.round(nanos[nanos.length / 2] / 1e6);
    }

    private int number(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    void run(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
