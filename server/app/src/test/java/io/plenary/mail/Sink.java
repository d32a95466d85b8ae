package io.plenary.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An SMTP server that keeps messages as they came, byte for byte, and answers each as it is told. */
final class Sink implements AutoCloseable {
    private final ServerSocket listener;
    private final Function<Integer, String> answers;
    /** After a goodbye; one that does not leaves the line open for ever. */
    volatile boolean hangsUp = true;

    /** Refuses a command that begins so, in these words. */
    record Refusing(String command, String answer) {}

    volatile Refusing refusing = new Refusing("-", "");

    private final AtomicInteger asked = new AtomicInteger();
    final List<String> messages = new CopyOnWriteArrayList<>();
    /** As {@code MAIL FROM} names them. */
    final List<String> senders = new CopyOnWriteArrayList<>();

    /** @param answers to the n-th message, such as {@code 250 ok}; empty hangs up without a word */
    Sink(Function<Integer, String> answers) throws IOException {
        this.answers = answers;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                var socket = listener.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException closed) {
            // The test is over.
            Thread.currentThread().interrupt();
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var out = socket.getOutputStream();
            say(out, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(refusing.command())) say(out, refusing.answer());
                else if (line.startsWith("EHLO"))
                    say(out, "250-sink\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 PIPELINING");
                else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    if (!take(in, out)) return;
                } else if (line.equals("QUIT")) {
                    // Whoever says goodbye waits for the line to close.
                    say(out, "221 bye");
                    if (hangsUp) return;
                } else {
                    if (line.startsWith("MAIL FROM:")) senders.add(line.substring("MAIL FROM:".length()));
                    say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // The other side was killed, as some tests do.
            Thread.currentThread().interrupt();
        }
    }

    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        var answer = answers.apply(asked.incrementAndGet());
        if (answer.startsWith("250")) messages.add(message.toString());
        if (answer.isEmpty()) return false;
        say(out, answer);
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
