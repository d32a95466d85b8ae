package io.plenary.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.CharsetUtil;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/** A connection on which people register one after the other. An answer is read as far as its status and its length. */
final class Stranger extends ChannelInboundHandlerAdapter {

    private static final int STATUS_AT = 9;
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final String head;
    private final UUID event;
    private final Burst.Answers answers;
    private ByteBuf read;
    private boolean waits = true;
    private long asked = System.nanoTime();

    Stranger(int port, UUID event, Burst.Answers answers) {
        this.event = event;
        this.answers = answers;
        head = "POST /api/v1/events/" + event + "/registrations HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nOrigin: http://localhost:" + port
                + "\r\nX-Plenary: 1\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        read = context.alloc().buffer();
        ask(context);
    }

    private void ask(ChannelHandlerContext context) {
        int number = answers.nextPerson();
        String wish = "{\"email\":\"stranger" + number + "@" + event + ".example.org\",\"name\":\"Stranger " + number
                + "\",\"notice\":\"2026-1\"}";
        String request = head + wish.length() + "\r\n\r\n" + wish;
        context.writeAndFlush(ByteBufUtil.writeAscii(context.alloc(), request), context.voidPromise());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf part = (ByteBuf) message;
        read.writeBytes(part);
        part.release();
        if (isWhole()) {
            int status = Integer.parseInt(read.toString(STATUS_AT, 3, CharsetUtil.US_ASCII));
            read.clear();
            long took = System.nanoTime() - asked;
            if (answers.areOver()) {
                waits = false;
                read.release();
                context.close().addListener(closed -> answers.countLast(status, took));
            } else {
                answers.count(status, took);
                asked = System.nanoTime();
                ask(context);
            }
        }
    }

    private boolean isWhole() {
        String text = read.toString(CharsetUtil.ISO_8859_1);
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        int from = text.toLowerCase(Locale.ROOT).indexOf(LENGTH) + LENGTH.length();
        int length =
                Integer.parseInt(text.substring(from, text.indexOf('\r', from)).strip());
        return text.length() >= end + END_OF_HEAD.length() + length;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (waits) {
            answers.fail(new IOException("a node closed a connection on which somebody waits for an answer"));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        answers.fail(failure);
        context.close();
    }
}
