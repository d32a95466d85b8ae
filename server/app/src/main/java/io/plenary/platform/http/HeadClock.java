package io.plenary.platform.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Whoever sends the head of a request drop by drop is cut: once its first bytes are here, the whole of it has so much time.
 * Costs nothing for a head that comes at once. It knows what is under Vert.x, which measures only silence; all of it is on
 * the connection's event loop.
 */
final class HeadClock {
    private final Duration patience;
    /** Gone once the connection is a WebSocket. */
    private final ChannelHandlerContext decoder;

    private final Bytes bytes = new Bytes();
    private final Heads heads = new Heads();
    /** A body comes, which has a clock of its own. */
    private boolean body;
    /** What has just been read ended a head or a body. */
    private boolean through;

    private Future<?> cut;

    private HeadClock(Duration patience, ChannelHandlerContext decoder) {
        this.patience = patience;
        this.decoder = decoder;
    }

    static void watch(HttpConnection connection, Duration patience) {
        var pipeline =
                ((HttpServerConnection) connection).channelHandlerContext().pipeline();
        var decoder = pipeline.context(HttpRequestDecoder.class);
        if (decoder == null) return;
        var clock = new HeadClock(patience, decoder);
        pipeline.addBefore(decoder.name(), "head-bytes", clock.bytes);
        pipeline.addAfter(decoder.name(), "heads", clock.heads);
    }

    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (decoder.isRemoved()) leave(context, message);
            else {
                through = false;
                context.fireChannelRead(message);
                if (!body && !through && cut == null)
                    cut = context.executor()
                            .schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        /** A WebSocket from now on, in which nothing is a head. */
        private void leave(ChannelHandlerContext context, Object message) {
            stop();
            context.pipeline().remove(heads);
            context.fireChannelRead(message);
            context.pipeline().remove(this);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            stop();
            context.fireChannelInactive();
        }
    }

    private final class Heads extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                stop();
                body = true;
                through = true;
            }
            if (message instanceof LastHttpContent) {
                body = false;
                through = true;
            }
            context.fireChannelRead(message);
        }
    }

    private void stop() {
        if (cut != null) cut.cancel(false);
        cut = null;
    }
}
