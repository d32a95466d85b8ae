import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A full room for some seconds, for the start-up recording: people of the demo come, join what a page joins, talk, ask, vote,
 * applaud, read pages and go; beside them a crowd registers. Arguments: the server's address, seconds. Ends with 1 when too
 * little came of it.
 */
void main(String[] args) throws Exception {
    Room room = new Room(args[0]);
    Instant until = Instant.now().plusSeconds(Integer.parseInt(args[1]));
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 12; i++) {
            String person = List.of("malik", "sofia", "dana", "elena").get(i % 4);
            people.execute(() -> room.visitUntil(until, person));
        }
        for (int i = 0; i < 3; i++) people.execute(() -> room.registerUntil(until));
    }
    System.out.println("rehearsed: " + room.came + " came, " + room.answered + " commands answered, " + room.refused
            + " refused, " + room.registered + " registered" + (room.trouble.get() == null ? "" : "; " + room.trouble.get()));
    System.exit(room.came.get() > 20 && room.answered.get() > 200 && room.registered.get() > 50 ? 0 : 1);
}

static final class Room {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Pattern SESSION = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"title\":\"[^\"]*\",\"abstract\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]+)\"");
    private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");

    final AtomicInteger came = new AtomicInteger();
    final AtomicInteger answered = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger registered = new AtomicInteger();
    final AtomicReference<String> trouble = new AtomicReference<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConcurrentHashMap<String, String> cookies = new ConcurrentHashMap<>();
    private final String origin;
    private final String session;

    Room(String origin) {
        this.origin = origin;
        this.session = live(ask("GET", "/events/models-for-change-demo", "", ""));
    }

    /** The last session before the word that it is live. */
    private static String live(String event) {
        String until = event.substring(0, Math.max(0, event.lastIndexOf("\"state\":\"live\"")));
        return SESSION.matcher(until).results().reduce((before, last) -> last).orElseThrow().group(1);
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("no " + pattern + " in " + text);
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(BOUND)
                .header("Origin", origin)
                .header("X-Plenary", "1")
                .header("Cookie", cookie);
    }

    private String ask(String method, String path, String cookie, String body) {
        try {
            var request = request("/api/v1" + path, cookie).method(method, HttpRequest.BodyPublishers.ofString(body));
            if (!body.isEmpty()) request.header("Content-Type", "application/json");
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (Exception failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private String signedIn(String person) {
        return cookies.computeIfAbsent(person, key -> {
            try {
                var request = request("/api/v1/demo/sign-ins", "")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"person\":\"" + key + "\"}"));
                var answer = http.send(request.build(), BodyHandlers.ofString());
                String cookie = answer.headers().allValues("set-cookie").stream()
                        .map(one -> one.split(";")[0])
                        .collect(Collectors.joining("; "));
                consent(cookie);
                return cookie;
            } catch (Exception failed) {
                throw new IllegalStateException("sign-in", failed);
            }
        });
    }

    private void consent(String cookie) {
        String version = find(VERSION, ask("GET", "/sessions/" + session, cookie, ""));
        ask("POST", "/sessions/" + session + "/consents", cookie,
                "{\"version\":\"" + version + "\",\"name\":true,\"voice\":false,\"picture\":false}");
    }

    void visitUntil(Instant until, String person) {
        String cookie = signedIn(person);
        while (Instant.now().isBefore(until)) {
            try {
                visit(cookie, person);
            } catch (Exception failed) {
                trouble.compareAndSet(null, failed.toString());
            }
        }
    }

    /** Strangers, each once. */
    void registerUntil(Instant until) {
        while (Instant.now().isBefore(until)) {
            try {
                String answer = ask("POST", "/events/models-for-change-demo/registrations", "",
                        "{\"email\":\"" + UUID.randomUUID() + "@example.org\",\"name\":\"A stranger\",\"notice\":\"2026-1\"}");
                if (answer.contains("\"look\"")) registered.incrementAndGet();
                else trouble.compareAndSet(null, answer);
            } catch (Exception failed) {
                trouble.compareAndSet(null, failed.toString());
            }
        }
    }

    private void visit(String cookie, String person) throws Exception {
        ask("GET", "/sessions/" + session, cookie, "");
        Talk talk = new Talk();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Origin", origin)
                .connectTimeout(BOUND)
                .buildAsync(URI.create(origin.replace("http", "ws") + "/live"), talk)
                .get(10, TimeUnit.SECONDS);
        talk.send(socket, "hello", "", "{\"ticket\":\"" + find(TICKET, ask("POST", "/live/tickets", cookie, "")) + "\"}");
        for (String topic : List.of("stage", "qa", "polls", "crowd", "presence", "chat")) {
            talk.send(socket, "join", topic + ":" + session, "{\"since\":0,\"epoch\":1}");
        }
        came.incrementAndGet();
        for (int i = 0; i < 12; i++) {
            talk.send(socket, "chat.say", "chat:" + session, "{\"text\":\"What " + person + " has to say, for the " + i
                    + "th time: https://example.org\"}");
            talk.send(socket, "crowd.react", "crowd:" + session, "{\"emoji\":\"clap\"}");
            if (i % 6 == 0) {
                talk.send(socket, "qa.ask", "qa:" + session, "{\"text\":\"Who keeps the minutes of " + i + "?\"}");
            }
        }
        socket.sendClose(1000, "").get(10, TimeUnit.SECONDS);
    }

    /** One command at a time; what comes beside its answer is read and forgotten. */
    private final class Talk implements WebSocket.Listener {

        private final Semaphore answers = new Semaphore(0);
        private final StringBuilder frame = new StringBuilder();

        private String taken() {
            String whole = frame.toString();
            frame.setLength(0);
            return whole;
        }

        void send(WebSocket socket, String type, String topic, String body) throws Exception {
            String where = topic.isEmpty() ? "" : ",\"topic\":\"" + topic + "\"";
            socket.sendText("{\"t\":\"" + type + "\",\"id\":\"" + UUID.randomUUID() + "\"" + where + ",\"d\":" + body + "}", true)
                    .get(10, TimeUnit.SECONDS);
            if (!answers.tryAcquire(10, TimeUnit.SECONDS)) throw new IllegalStateException("no answer to " + type);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            frame.append(data);
            for (String line : last ? taken().split("\n") : new String[0]) {
                if (line.startsWith("{\"t\":\"ok\"") || line.startsWith("{\"t\":\"welcome\"")) {
                    answered.incrementAndGet();
                    answers.release();
                } else if (line.startsWith("{\"t\":\"err\"")) {
                    refused.incrementAndGet();
                    trouble.compareAndSet(null, line);
                    answers.release();
                }
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
