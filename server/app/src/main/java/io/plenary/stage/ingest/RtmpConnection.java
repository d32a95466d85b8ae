package io.plenary.stage.ingest;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One publisher from the first byte to the last. Confined to its event loop, but for {@link Ingests.Source}. */
final class RtmpConnection implements Ingests.Source {
    private static final Logger LOG = LoggerFactory.getLogger(RtmpConnection.class);
    private static final int WINDOW = 2_500_000;
    private static final int STREAM = 1;
    private static final int LONGEST_KEY = 256;

    private final RtmpServer server;
    private final NetSocket socket;
    private final Context context;
    private final Handshake handshake = new Handshake();
    private final ChunkReader chunks = new ChunkReader(RtmpLimits.STRANGER_MESSAGE);
    private final long deadline;
    private boolean greeted;
    private boolean asked;
    private boolean closed;
    private StageId stage;
    private Ingests.Ingest ingest;
    private long received;
    private long acknowledged;
    private long window = WINDOW;
    private boolean paused;
    private volatile long lastByte = System.nanoTime();

    RtmpConnection(RtmpServer server, NetSocket socket) {
        this.server = server;
        this.socket = socket;
        this.context = server.vertx().getOrCreateContext();
        this.deadline = server.vertx()
                .setTimer(server.limits().toPublish().toMillis(), late -> endStranger("late", "no key in time"));
    }

    void start() {
        socket.exceptionHandler(broken -> LOG.debug("{} broke: {}", address(), broken.getMessage()));
        socket.closeHandler(nothing -> gone());
        socket.handler(this::receive);
    }

    String address() {
        return String.valueOf(socket.remoteAddress());
    }

    /** Any thread. */
    boolean silentFor(Duration time) {
        return System.nanoTime() - lastByte > time.toNanos();
    }

    private void receive(Buffer bytes) {
        lastByte = System.nanoTime();
        received += bytes.length();
        server.metrics().received(bytes.length());
        if (closed) {
            return;
        }
        try {
            if (ingest == null && received > RtmpLimits.STRANGER_BYTES) {
                throw new MalformedRtmp("too much before a key");
            }
            read(bytes);
            acknowledge();
        } catch (MalformedRtmp malformed) {
            ended(malformed);
        }
    }

    private void read(Buffer bytes) throws MalformedRtmp {
        Buffer rest = bytes;
        if (!greeted) {
            Handshake.Step step = handshake.feed(bytes);
            if (step.answer().length() > 0) {
                socket.write(step.answer());
            }
            greeted = step.rest().isPresent();
            rest = step.rest().orElse(Buffer.buffer());
        }
        if (!greeted) {
            return;
        }
        chunks.add(rest);
        RtmpMessage message = chunks.next();
        while (message != null && !closed) {
            take(message);
            message = chunks.next();
        }
    }

    private void take(RtmpMessage message) throws MalformedRtmp {
        switch (message.type()) {
            case RtmpMessage.COMMAND, RtmpMessage.COMMAND_AMF3 -> obey(RtmpCommand.read(message));
            case RtmpMessage.WINDOW_SIZE ->
                window = Math.max(
                        1024,
                        message.payload().length() < 4
                                ? WINDOW
                                : message.payload().getUnsignedInt(0));
            case RtmpMessage.AUDIO, RtmpMessage.VIDEO, RtmpMessage.DATA -> media(message);
            default -> LOG.trace("Message of type {} read over", message.type());
        }
    }

    private void media(RtmpMessage message) throws MalformedRtmp {
        if (ingest == null) {
            throw new MalformedRtmp("media before a key");
        }
        Optional<MediaTag> tag = FlvTags.of(message);
        tag.ifPresent(ingest::take);
    }

    private void obey(RtmpCommand command) throws MalformedRtmp {
        switch (command.name()) {
            case "connect" -> {
                socket.write(ChunkWriter.control(RtmpMessage.WINDOW_SIZE, WINDOW));
                socket.write(ChunkWriter.bandwidth(WINDOW));
                reply(0, command.connected());
            }
            case "createStream" -> reply(0, command.created(STREAM));
            case "releaseStream", "FCPublish" -> reply(0, command.noted());
            case "publish" -> publish(command.text(1));
            case "deleteStream", "closeStream", "FCUnpublish" -> leave(command.name());
            default -> LOG.debug("{} asks for {}, which means nothing here", address(), command.name());
        }
    }

    private void publish(String key) throws MalformedRtmp {
        if (asked) {
            throw new MalformedRtmp("publish twice");
        }
        asked = true;
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            refuseKey("no key");
            return;
        }
        server.keys()
                .accept(key)
                .onComplete(answer -> context.runOnContext(nothing -> {
                    if (closed) {
                        return;
                    }
                    if (answer.failed()) {
                        LOG.error("The stage keys could not be read", answer.cause());
                        refuseKey("keys unavailable");
                        return;
                    }
                    answer.result().ifPresentOrElse(this::begin, () -> refuseKey("wrong key"));
                }));
    }

    private void begin(StageId accepted) {
        if (!server.take(accepted, this)) {
            refuseKey("another source is live on this stage");
            return;
        }
        server.vertx().cancelTimer(deadline);
        server.strangerLeft();
        server.metrics().connection("accepted");
        stage = accepted;
        chunks.allow(server.limits().messageBytes());
        ingest = server.ingests().begin(accepted, this);
        LOG.atInfo()
                .addKeyValue("stage", accepted)
                .addKeyValue("address", address())
                .log("A source has arrived");
        socket.write(ChunkWriter.streamBegins(STREAM));
        reply(STREAM, RtmpCommand.status("status", "NetStream.Publish.Start", "Publishing."));
        server.vertx().setPeriodic(server.limits().silence().toMillis() / 4, this::watchSilence);
    }

    private void watchSilence(long timer) {
        if (closed) {
            server.vertx().cancelTimer(timer);
        } else if (!paused && silentFor(server.limits().silence())) {
            LOG.atInfo().addKeyValue("stage", stage).log("The source fell silent");
            leave("silence");
        }
    }

    private void refuseKey(String why) {
        server.refused(this, why);
        String sentence =
                why.startsWith("another") ? "Another source is live on this stage." : "The stage key is not valid.";
        depart(RtmpCommand.status("error", "NetStream.Publish.BadName", sentence));
    }

    @Override
    public void refuse(String reason) {
        context.runOnContext(nothing -> {
            if (!closed) {
                LOG.atInfo().addKeyValue("stage", stage).log("The source was sent away: {}", reason);
                depart(RtmpCommand.status("error", "NetStream.Publish.Rejected", reason));
            }
        });
    }

    @Override
    public void pause() {
        context.runOnContext(nothing -> {
            paused = true;
            socket.pause();
        });
    }

    @Override
    public void resume() {
        context.runOnContext(nothing -> {
            paused = false;
            lastByte = System.nanoTime();
            socket.resume();
        });
    }

    private void ended(MalformedRtmp malformed) {
        if (ingest == null) {
            endStranger("malformed", malformed.getMessage());
            return;
        }
        LOG.atWarn().addKeyValue("stage", stage).log("The source was cut: {}", malformed.getMessage());
        server.metrics().connection("malformed");
        depart(RtmpCommand.status("error", "NetStream.Publish.Rejected", malformed.getMessage()));
    }

    private void endStranger(String outcome, String why) {
        server.metrics().connection(outcome);
        LOG.atInfo().addKeyValue("address", address()).log("A connection was ended: {}", why);
        gone();
        socket.close();
    }

    private void leave(String how) {
        LOG.debug("{} leaves by {}", address(), how);
        gone();
        socket.close();
    }

    private void depart(Buffer status) {
        reply(STREAM, status);
        gone();
        socket.end();
    }

    /** Happens once, however the connection ends. */
    private void gone() {
        if (closed) {
            return;
        }
        closed = true;
        server.vertx().cancelTimer(deadline);
        if (ingest == null) {
            server.strangerLeft();
            return;
        }
        server.free(stage, this);
        ingest.ended();
    }

    private void reply(int stream, Buffer command) {
        socket.write(ChunkWriter.write(new RtmpMessage(RtmpMessage.COMMAND, stream, 0, command)));
    }

    private void acknowledge() {
        if (greeted && !closed && received - acknowledged >= window / 2) {
            acknowledged = received;
            socket.write(ChunkWriter.control(RtmpMessage.ACKNOWLEDGEMENT, (int) received));
        }
    }
}
