package io.plenary.programme.release;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** A server with an organiser at her draft, and an SMTP server that keeps what is sent. */
final class ReleaseDesk implements AutoCloseable {
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final TestServer server;
    final World world;
    final ApiClient elena;
    private int events;

    /** A mail as it arrived. */
    record Arrived(String subject, String text, String calendar) {
        /** Content lines of this name. */
        List<String> lines(String name) {
            return calendar.replace("\r\n ", "")
                    .lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .toList();
        }
    }

    ReleaseDesk() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
        smtp.start();
        server = TestServer.start(Map.of(
                "PLENARY_MAIL_HOST", "127.0.0.1",
                "PLENARY_MAIL_PORT", Integer.toString(smtp.getSmtp().getPort()),
                "PLENARY_MAIL_TLS", "none"));
        world = World.in(server.db());
        elena = world.signIn(server.browser(), World.Who.ELENA);
    }

    /** A published event without sessions. @param kind series, conference… */
    PlannedEvent event(String kind) {
        var slug = "released-" + ++events;
        var id = world.event(slug, world.house, null);
        world.sql("update event set kind = $2, ends_at = '2028-01-01' where id = $1", id, kind);
        return new PlannedEvent(elena, slug, id);
    }

    SessionId session(PlannedEvent event, String title, Instant starts) {
        var id = world.session(event.id(), "meeting", starts.plus(Duration.ofMinutes(30)));
        world.sql("update session set title = $2 where id = $1", id, title);
        return id;
    }

    /** Language and clocks of a person. */
    void say(World.Who who, String locale, String zone) {
        world.sql("update person set locale = $2, zone = $3 where id = $1", who.id, locale, zone);
    }

    void crowd(EventId event, int people) {
        world.sql("""
                with made as (
                  insert into person (id, name, email)
                  select gen_random_uuid(), 'Person ' || n, 'crowd' || n || '@example.org' from generate_series(1, $2) n
                  returning id)
                insert into registration (id, event_id, person_id, state, notice)
                select gen_random_uuid(), $1, id, 'confirmed', '2026-1' from made
                """, event, people);
    }

    void awaitAllTold() {
        Await.until("all are told", Duration.ofSeconds(30), () -> server.db()
                .get(
                        "select count(*) = 0 as told from release_notice where done_at is null",
                        row -> row.getBoolean("told")));
    }

    Map<String, Integer> mailsOfRelease(EventId event) {
        return server.db()
                .get("""
                select count(*)::int as mails, count(distinct recipient)::int as people
                from mail_outbox
                where intent like 'release:' || $1::uuid || ':%'
                """, row -> Map.of("mails", row.getInteger("mails"), "people", row.getInteger("people")), event);
    }

    /** The mails of earlier tests. */
    void forgetMails() {
        awaitAllTold();
        world.sql("delete from mail_outbox");
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException broken) {
            throw new AssertionError(broken);
        }
    }

    int mailsTo(World.Who who) {
        awaitAllTold();
        return server.db()
                .get(
                        "select count(*)::int as mails from mail_outbox where recipient = $1",
                        row -> row.getInteger("mails"),
                        who.email());
    }

    /** The one mail that this person got by now. */
    Arrived mailTo(World.Who who) {
        Await.until("a mail to " + who, Duration.ofSeconds(20), () -> !arrivedFor(who)
                .isEmpty());
        var arrived = arrivedFor(who);
        if (arrived.size() != 1) throw new AssertionError(who + " got " + arrived);
        return arrived.getFirst();
    }

    private List<Arrived> arrivedFor(World.Who who) {
        var found = new ArrayList<Arrived>();
        try {
            for (var mail : smtp.getReceivedMessages())
                if (Arrays.toString(mail.getAllRecipients()).contains(who.email())) found.add(arrived(mail));
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
        return found;
    }

    private static Arrived arrived(MimeMessage mail) throws MessagingException, IOException {
        var parts = new HashMap<String, String>();
        read(mail, parts);
        return new Arrived(
                mail.getSubject(),
                plain(parts.getOrDefault("text/plain", "")),
                parts.getOrDefault("text/calendar", ""));
    }

    /** What the part holds, and those inside it, by type. */
    private static void read(Part part, Map<String, String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart inside)
            for (var n = 0; n < inside.getCount(); n++) read(inside.getBodyPart(n), parts);
        else parts.put(part.getContentType().split(";", 2)[0].strip(), content(part));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
        smtp.stop();
    }
}
