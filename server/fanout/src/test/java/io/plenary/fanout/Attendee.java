package io.plenary.fanout;

import io.vertx.core.http.WebSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;

/** One client: keeps each frame's messages as they came. */
final class Attendee {

    final List<String> frames = new CopyOnWriteArrayList<>();
    volatile FanoutSocket served;
    volatile WebSocket web;
    volatile int closeCode;

    void follow(WebSocket opened, boolean reading) {
        web = opened;
        opened.textMessageHandler(frames::add);
        opened.closeHandler(closed -> closeCode = opened.closeStatusCode() == null ? -1 : opened.closeStatusCode());
        if (!reading) {
            opened.pause();
        }
    }

    List<String> messages() {
        return frames.stream().flatMap(frame -> frame.lines()).toList();
    }

    /** The numbers received, in order. */
    List<Integer> numbers() {
        return messages().stream()
                .map(text -> Integer.parseInt(text.replaceAll("[^0-9]", "")))
                .toList();
    }

    void awaitMessages(int count) throws TimeoutException {
        LiveServer.until(
                () -> count + " messages, has " + messages().size() + ", closed with " + closeCode,
                () -> messages().size() >= count);
    }

    void awaitClosed() throws TimeoutException {
        LiveServer.until("closed", () -> closeCode != 0);
    }
}
