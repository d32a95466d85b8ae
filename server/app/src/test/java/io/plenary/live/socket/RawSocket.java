package io.plenary.live.socket;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket whose every byte the test chooses; no client of ours would send such frames. */
final class RawSocket implements AutoCloseable {
    static final int TEXT = 1;
    static final int CONTINUATION = 0;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;
    static final int FINAL = 0x80;
    static final int RESERVED = 0x40;

    private static final int MASKED = 0x80;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int CUT = 1006;
    private static final int NO_CODE = 1005;

    private final Socket socket;
    private final DataInputStream in;

    RawSocket(int port) {
        this(port, 0);
    }

    /** @param receiveBuffer bytes that the kernel keeps for it while it does not read; 0 leaves that to the kernel */
    RawSocket(int port, int receiveBuffer) {
        try {
            socket = new Socket();
            if (receiveBuffer > 0) socket.setReceiveBufferSize(receiveBuffer);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new DataInputStream(socket.getInputStream());
            write("GET /live HTTP/1.1\r\nHost: localhost\r\nOrigin: %s\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    .formatted(LiveRig.ORIGIN)
                    .concat("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            readHead();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param headers lines of the client's own choice @return the head of the answer */
    static String upgrade(int port, String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET /live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                    + headers + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                var next = socket.getInputStream().read();
                if (next < 0) break;
                head.append((char) next);
            }
            return head.toString();
        }
    }

    private void readHead() throws IOException {
        var last = 0;
        while (last != 0x0d0a0d0a) last = last << 8 | in.readUnsignedByte();
    }

    /** @param first byte of the frame: flags and kind; the payload is masked with zeros, which leaves it as it is */
    void frame(int first, byte[] payload) {
        var header = ByteBuffer.allocate(14).put((byte) first);
        if (payload.length < 126) header.put((byte) (MASKED | payload.length));
        else header.put((byte) (MASKED | 127)).putLong(payload.length);
        write(header.putInt(0));
        write(payload);
    }

    void text(String text) {
        frame(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a server would send it, which a client must not. */
    void unmasked(byte[] payload) {
        write(ByteBuffer.allocate(2).put((byte) (FINAL | TEXT)).put((byte) payload.length));
        write(payload);
    }

    private void write(ByteBuffer bytes) {
        write(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** What is sent to somebody who has gone is lost, as it should be. */
    private void write(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException gone) {
            // The close code tells.
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads on until the server says goodbye; 1006 when it went without a word. */
    int closeCode() {
        try {
            for (var first = in.readUnsignedByte(); ; first = in.readUnsignedByte()) {
                var length = in.readUnsignedByte();
                if (length == 126) length = in.readUnsignedShort();
                else if (length == 127) length = (int) in.readLong();
                var payload = in.readNBytes(length);
                if ((first & 0xf) == CLOSE)
                    return payload.length < 2
                            ? NO_CODE
                            : ByteBuffer.wrap(payload).getShort();
            }
        } catch (EOFException | SocketException cut) {
            return CUT;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
