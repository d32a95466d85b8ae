package io.plenary;

import io.plenary.mail.DevelopmentMailbox;
import io.plenary.mail.MailRoutes;
import io.plenary.mail.Outbox;
import io.plenary.mail.OutboxSender;
import io.plenary.mail.Post;
import io.plenary.mail.SmtpPost;
import io.plenary.platform.config.Config;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;

/** The part of Wiring that makes mail leave, or keeps it in the development mailbox. */
final class MailRoom {
    final OutboxSender sender;

    MailRoom(Foundations base, Outbox outbox) {
        var mail = base.config().mail();
        var staysHere = mail.smtp().isEmpty();
        var post = mail.smtp()
                .<Post>map(smtp -> new SmtpPost(base.vertx(), options(smtp), mail.from()))
                .orElseGet(Post::staysHere);
        sender = new OutboxSender(base.db(), outbox, post, base.meters());
        var open = staysHere && base.config().web().isLoopback();
        new MailRoutes(new DevelopmentMailbox(base.db(), open)).mount(base.operations());
    }

    private static MailConfig options(Config.Smtp smtp) {
        var options = new MailConfig()
                .setHostname(smtp.host())
                .setPort(smtp.port())
                .setSsl(smtp.tls() == Config.MailTls.TLS)
                .setStarttls(
                        smtp.tls() == Config.MailTls.STARTTLS ? StartTLSOptions.REQUIRED : StartTLSOptions.DISABLED)
                .setLogin(smtp.user().isPresent() ? LoginOption.REQUIRED : LoginOption.NONE);
        smtp.user().ifPresent(options::setUsername);
        smtp.password().ifPresent(secret -> options.setPassword(secret.value()));
        return options;
    }
}
