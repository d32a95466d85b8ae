package io.plenary.mail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.platform.Words;
import io.plenary.testing.TestDb;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.slf4j.LoggerFactory;

/** A database with an outbox, and an SMTP server that keeps what it is given. */
final class PostOffice implements AutoCloseable {
    static final String FROM = "no-reply@plenary.example";
    private static final int MOST_PUT_OFF = 5;

    final TestDb database = TestDb.open();
    final Outbox outbox = new Outbox();
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final int port;

    PostOffice() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
        smtp.start();
        port = smtp.getSmtp().getPort();
    }

    SmtpPost post() {
        var config = new MailConfig().setHostname("127.0.0.1").setPort(port).setStarttls(StartTLSOptions.DISABLED);
        return new SmtpPost(database.vertx(), config, FROM, new Words());
    }

    OutboxSender sender(Post post) {
        return sender(post, new SimpleMeterRegistry());
    }

    OutboxSender sender(Post post, MeterRegistry meters) {
        return new OutboxSender(database.db(), outbox, post, new Letters(new Words()), meters);
    }

    void put(Mail mail) {
        outbox.put(database.db(), mail);
    }

    /** As if the time of every lease and every pause had passed. */
    void waitForDue() {
        database.db().execute("update mail_outbox set due_at = now() where sent_at is null and failed_at is null");
    }

    /** Until all have left; what the way to the server put off (a machine may stall) is tried again, a few times. */
    void empty(OutboxSender sender) {
        for (var putOff = 0; waiting() > 0; )
            if (sender.round() == 0) {
                if (++putOff > MOST_PUT_OFF) throw new IllegalStateException("mails do not leave: " + answers());
                waitForDue();
            }
    }

    private List<String> answers() {
        return database.db()
                .list(
                        "select distinct last_answer from mail_outbox where sent_at is null limit 10",
                        row -> row.getString("last_answer"));
    }

    long waiting() {
        return new OutboxStore(database.db()).depth();
    }

    List<MimeMessage> received() {
        return List.of(smtp.getReceivedMessages());
    }

    void stopServer() {
        smtp.stop();
    }

    @Override
    public void close() {
        smtp.stop();
        database.close();
    }
}
