package io.plenary;

import io.plenary.mail.DevelopmentMailbox;
import io.plenary.mail.Letters;
import io.plenary.mail.MailRoutes;
import io.plenary.mail.Outbox;
import io.plenary.mail.OutboxSender;
import io.plenary.mail.Post;
import io.plenary.mail.ReturnPath;
import io.plenary.mail.Seal;
import io.plenary.mail.SmtpPost;
import io.plenary.mail.bounces.BounceService;
import io.plenary.mail.bounces.LmtpServer;
import io.plenary.platform.config.Config;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of Wiring that makes mail leave, or keeps it in the development mailbox. */
final class MailRoom {
    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final OutboxSender sender;
    private final Optional<LmtpServer> returns;

    MailRoom(Foundations base, Outbox outbox) {
        var mail = base.config().mail();
        var staysHere = mail.smtp().isEmpty();
        var path = mail.bounces().map(bounces -> new ReturnPath(bounces.address(), Seal.kept(base.db())));
        var post = mail.smtp().<Post>map(smtp -> smtp(base, smtp, path)).orElseGet(Post::staysHere);
        sender = new OutboxSender(base.db(), outbox, post, new Letters(base.words()), base.meters());
        returns = path.map(one -> new LmtpServer(base.vertx(), base.threads(), new BounceService(base.db(), one)));
        var open = staysHere && base.config().web().isLoopback();
        new MailRoutes(new DevelopmentMailbox(base.db(), open)).mount(base.operations());
    }

    private static Post smtp(Foundations base, Config.Smtp smtp, Optional<ReturnPath> path) {
        var mail = base.config().mail();
        var post = new SmtpPost(base.vertx(), options(mail, smtp), mail.from(), base.words())
                .showing(new LetterLogos(base.files()));
        return path.map(post::backTo).orElse(post);
    }

    /** Takes what comes back, where it does. */
    void start(Foundations base) {
        sender.start(base.lookout());
        if (returns.isEmpty()) return;
        var bounces = base.config().mail().bounces().orElseThrow();
        var port = returns.get().listen(bounces.listen(), bounces.port()).await();
        LOG.atInfo().addKeyValue("port", port).log("mail that comes back is taken by LMTP");
    }

    void close() {
        sender.close();
        returns.ifPresent(LmtpServer::close);
    }

    private static MailConfig options(Config.Mail mail, Config.Smtp smtp) {
        var options = new MailConfig()
                .setHostname(smtp.host())
                .setPort(smtp.port())
                .setSsl(smtp.tls() == Config.MailTls.TLS)
                .setStarttls(
                        smtp.tls() == Config.MailTls.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setLogin(smtp.user().isPresent() ? LoginOption.REQUIRED : LoginOption.NONE);
        smtp.user().ifPresent(options::setUsername);
        smtp.password().ifPresent(secret -> options.setPassword(secret.value()));
        mail.dkim()
                .ifPresent(dkim -> SmtpPost.sign(
                        options, mail.from(), dkim.selector(), dkim.key().value()));
        return options;
    }
}
