package io.plenary.live.socket;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

/**
 * The one class here that knows what is under Vert.x, which keeps two things from a socket: frames that break the
 * protocol (it cuts the connection without a word) and frames that are no message (it answers them itself, and nobody
 * counts). What still comes after a broken frame is thrown away by the decoder.
 */
final class Wire extends ChannelInboundHandlerAdapter {
    private final LiveSocket socket;

    private Wire(LiveSocket socket) {
        this.socket = socket;
    }

    /** On the socket's event loop. */
    static void watch(ServerWebSocket web, LiveSocket socket) {
        var pipeline = ((WebSocketInternal) web).channelHandlerContext().pipeline();
        // Whoever is silent is let go by the socket itself; a second clock for each costs memory.
        if (pipeline.get(IdleStateHandler.class) != null) pipeline.remove(IdleStateHandler.class);
        var decoder = pipeline.context(WebSocket13FrameDecoder.class);
        pipeline.addAfter(decoder.name(), "wire", new Wire(socket));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object frame) {
        if (isNoMessage(frame) && !socket.control()) ReferenceCountUtil.release(frame);
        else context.fireChannelRead(frame);
    }

    /** A continuation may be part of one, but a message that never ends is none. */
    private static boolean isNoMessage(Object frame) {
        return frame instanceof PingWebSocketFrame
                || frame instanceof PongWebSocketFrame
                || frame instanceof ContinuationWebSocketFrame;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException broken) socket.close(codeOf(broken));
        else context.fireExceptionCaught(failure);
    }

    private static CloseCode codeOf(CorruptedWebSocketFrameException broken) {
        return broken.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG)
                ? CloseCode.TOO_LARGE
                : CloseCode.PROTOCOL;
    }
}
