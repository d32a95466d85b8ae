package io.plenary.platform.net;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Asks other sites and waits; for virtual threads only. The name is looked up once, and that address is asked. */
public final class Outgoing implements AutoCloseable {
    private static final int MOST = 1024 * 1024;
    private static final int SECONDS = 10;
    private static final int HTTPS = 443;
    /** A name with a top level of letters: no number in any writing, no dot at the end. */
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.0\\.0\\.1");

    private final HttpClient client;
    private final boolean loopback;

    /** @param loopback whether this machine may be asked, as on an installation that only it can reach */
    public Outgoing(Vertx vertx, boolean loopback) {
        this.loopback = loopback;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout(SECONDS * 1000));
    }

    /** Why nothing was read; nothing of what the other site said. */
    public static final class Unreachable extends Exception {
        Unreachable(String why) {
            super(why);
        }

        Unreachable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Whether an address is one that may be asked at all, before its name is looked up. */
    public boolean mayAsk(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null)
            return false;
        if (isLoopback(address)) return address.getScheme().matches("https?");
        var port = address.getPort();
        return "https".equals(address.getScheme())
                && (port == -1 || port == HTTPS)
                && NAME.matcher(address.getHost()).matches();
    }

    private boolean isLoopback(URI address) {
        return loopback && LOOPBACK.matcher(address.getHost()).matches();
    }

    /** Reads; a second time when the connection broke before an answer was whole, since reading changes nothing. */
    public Buffer get(URI address) throws Unreachable {
        var headers = Map.of("Accept", "application/json");
        try {
            return ask(HttpMethod.GET, address, headers, Buffer.buffer());
        } catch (Unreachable failed) {
            if (!broke(failed)) throw failed;
            return ask(HttpMethod.GET, address, headers, Buffer.buffer());
        }
    }

    private static boolean broke(Unreachable failed) {
        if (!(failed.getCause() instanceof ExecutionException one)) return false;
        return one.getCause() instanceof IOException || one.getCause() instanceof HttpClosedException;
    }

    public Buffer post(URI address, Map<String, String> headers, String body) throws Unreachable {
        return ask(HttpMethod.POST, address, headers, Buffer.buffer(body));
    }

    private Buffer ask(HttpMethod method, URI address, Map<String, String> headers, Buffer body) throws Unreachable {
        if (!mayAsk(address)) throw new Unreachable("not an address to ask");
        var ssl = "https".equals(address.getScheme());
        var port = address.getPort() == -1 ? ssl ? HTTPS : 80 : address.getPort();
        var options = new RequestOptions()
                .setMethod(method)
                .setServer(
                        SocketAddress.inetSocketAddress(port, addressOf(address).getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setURI(pathOf(address))
                .setTimeout(SECONDS * 1000L);
        headers.forEach(options::putHeader);
        try {
            // Reading is arranged before anything is sent: an answer that came while this thread waited would be lost.
            return client.request(options)
                    .compose(request -> request.send(body).compose(Outgoing::read))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable("stopped", stopped);
        } catch (ExecutionException | TimeoutException failed) {
            throw new Unreachable("no answer", failed);
        }
    }

    private InetAddress addressOf(URI address) throws Unreachable {
        try {
            var found = InetAddress.getAllByName(address.getHost());
            var right = isLoopback(address)
                    ? Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress)
                    : Arrays.stream(found).allMatch(PublicAddress::is);
            if (!right) throw new Unreachable("not a public address");
            return found[0];
        } catch (UnknownHostException unknown) {
            throw new Unreachable("no such host", unknown);
        }
    }

    private static String pathOf(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** As far as the limit, and only what is no redirect and no refusal. */
    private static Future<Buffer> read(HttpClientResponse response) {
        var whole = Buffer.buffer();
        if (response.statusCode() != 200) {
            response.request().reset();
            return Future.failedFuture("status " + response.statusCode());
        }
        response.handler(part -> {
            whole.appendBuffer(part);
            if (whole.length() > MOST) response.request().reset();
        });
        return response.end()
                .compose(done ->
                        whole.length() > MOST ? Future.failedFuture("too long") : Future.succeededFuture(whole));
    }

    @Override
    public void close() {
        client.close();
    }
}
