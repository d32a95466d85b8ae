package io.plenary.mail.bounces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that hands over by LMTP. */
final class Postman implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Postman(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(10_000);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            answer();
            ask("LHLO relay");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return the last line of the answer */
    String ask(String line) {
        say(line + "\r\n");
        return answer();
    }

    /** @return what became of it */
    String deliver(String to, byte[] message) {
        ask("MAIL FROM:<>");
        ask("RCPT TO:<" + to + ">");
        ask("DATA");
        var text = new String(message, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace("\n.", "\n..");
        return ask(text.replace("\n", "\r\n") + "\r\n.");
    }

    private void say(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String answer() {
        try {
            var line = in.readLine();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') line = in.readLine();
            return String.valueOf(line);
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
