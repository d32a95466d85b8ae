package io.plenary.mail.bounces;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.parsetools.RecordParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the mail server at hand delivers what comes back. Its conversations are shared by nobody. */
public final class LmtpServer {
    private static final Logger LOG = LoggerFactory.getLogger(LmtpServer.class);
    private static final int MOST = 20;
    private static final int SILENCE_SECONDS = 120;

    private final Vertx vertx;
    private final ExecutorService threads;
    private final BounceService bounces;
    private final AtomicInteger open = new AtomicInteger();
    private final NetServer server;

    public LmtpServer(Vertx vertx, ExecutorService threads, BounceService bounces) {
        this.vertx = vertx;
        this.threads = threads;
        this.bounces = bounces;
        this.server = vertx.createNetServer(
                new NetServerOptions().setIdleTimeout(SILENCE_SECONDS).setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    /** @return the port in use */
    public Future<Integer> listen(String host, int port) {
        return server.connectHandler(this::welcome).listen(port, host).map(NetServer::actualPort);
    }

    public Future<Void> close() {
        return server.close();
    }

    private void welcome(NetSocket socket) {
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            socket.end(Buffer.buffer("421 4.3.2 too many conversations\r\n"));
            return;
        }
        socket.closeHandler(gone -> open.decrementAndGet());
        var talk = new LmtpTalk(bounces::expects);
        var lines = RecordParser.newDelimited("\r\n", socket).maxRecordSize(LmtpTalk.LONGEST_LINE);
        lines.exceptionHandler(broken -> socket.close());
        lines.handler(line -> {
            switch (talk.hear(line.getBytes())) {
                case LmtpTalk.Step.Say say -> write(socket, say.lines());
                case LmtpTalk.Step.Leave leave -> socket.end(Buffer.buffer(leave.line() + "\r\n"));
                case LmtpTalk.Step.Take take -> take(socket, lines, take);
            }
        });
        write(socket, List.of("220 plenary LMTP"));
    }

    private static void write(NetSocket socket, List<String> lines) {
        if (!lines.isEmpty()) socket.write(String.join("\r\n", lines) + "\r\n");
    }

    /** The database is asked on a thread that may wait; meanwhile the other side waits too. */
    private void take(NetSocket socket, RecordParser lines, LmtpTalk.Step.Take take) {
        lines.pause();
        var context = vertx.getOrCreateContext();
        threads.execute(() -> {
            var answers = new ArrayList<String>();
            for (var recipient : take.recipients()) answers.add(answer(recipient, take.message()));
            context.runOnContext(back -> {
                write(socket, answers);
                lines.resume();
            });
        });
    }

    private String answer(String recipient, byte[] message) {
        try {
            return "250 2.0.0 " + bounces.take(recipient, message);
        } catch (RuntimeException failure) {
            // The database may be away; whoever hands it over keeps it and comes again.
            LOG.atWarn().addKeyValue("cause", failure.toString()).log("what came back could not be noted");
            return "451 4.3.0 come again";
        }
    }
}
