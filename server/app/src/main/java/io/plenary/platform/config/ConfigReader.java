package io.plenary.platform.config;

import io.plenary.platform.config.Config.Bounces;
import io.plenary.platform.config.Config.Dkim;
import io.plenary.platform.config.Config.Jitsi;
import io.plenary.platform.config.Config.Limits;
import io.plenary.platform.config.Config.LogFormat;
import io.plenary.platform.config.Config.Mail;
import io.plenary.platform.config.Config.MailTls;
import io.plenary.platform.config.Config.Media;
import io.plenary.platform.config.Config.Operation;
import io.plenary.platform.config.Config.Pace;
import io.plenary.platform.config.Config.Smtp;
import io.plenary.platform.config.Config.Storage;
import io.plenary.platform.config.Config.Web;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts the checked values together and judges those that depend on each other. */
final class ConfigReader {
    private static final int SHORTEST_SECRET_BYTES = 32;

    private final Values values;
    private final Path workingFolder;

    private ConfigReader(Values values, Path workingFolder) {
        this.values = values;
        this.workingFolder = workingFolder;
    }

    static Config read(Map<String, String> environment, Path workingFolder) {
        Values values = Sources.gather(environment, workingFolder);
        Config config = new ConfigReader(values, workingFolder).config();
        if (!values.mistakes().isEmpty()) {
            throw new ConfigMistakes(values.mistakes());
        }
        return config;
    }

    private Config config() {
        Web web = web();
        boolean demo = values.onOff(Setting.DEMO, web.isLoopback());
        if (demo && !web.isLoopback()) {
            values.wrong(Setting.DEMO, "on, while public.origin is not loopback: anybody could sign in as its owner");
        }
        return new Config(web, storage(), jitsi(), mail(), media(), operation(web), demo);
    }

    private Web web() {
        int port = values.number(Setting.HTTP_PORT, 8080, 0, 65535);
        URI origin = values.origin(Setting.PUBLIC_ORIGIN).orElseGet(() -> URI.create("http://localhost:" + port));
        URI media = values.origin(Setting.MEDIA_ORIGIN)
                .orElseGet(() -> Origins.isLoopback(origin) ? URI.create("http://media.localhost:" + port) : origin);
        if (origin.getHost().endsWith(".localhost")) {
            values.wrong(Setting.PUBLIC_ORIGIN, "a name below localhost, where browsers refuse the sign-in cookie");
        }
        String address = values.address(Setting.LISTEN_ADDRESS, "127.0.0.1");
        return new Web(origin, media, address, port, values.addresses(Setting.TRUSTED_PROXIES));
    }

    private Storage storage() {
        Path folder = path(values.text(Setting.DATA_FOLDER).orElse("data"));
        if (!isUsable(folder)) {
            values.wrong(Setting.DATA_FOLDER, folder + " is not a folder that this user may make or write");
        }
        Optional<DatabaseAddress> database = values.database(Setting.DATABASE_URL);
        Optional<DatabaseAddress> owner = values.database(Setting.DATABASE_OWNER_URL);
        if (owner.isPresent() && values.text(Setting.DATABASE_URL).isEmpty()) {
            values.wrong(Setting.DATABASE_OWNER_URL, "set, while database.url is not");
        }
        return new Storage(
                folder,
                database,
                owner.or(() -> database),
                values.number(Setting.DATABASE_POOL, 8, 2, 100),
                values.number(Setting.FILES_MEGABYTES, 32, 1, 100));
    }

    /**
     * Whether the folder can be written, or made where it is missing. Rights alone do not tell (a read-only disk, /proc), so
     * something is made beside it and taken away again.
     */
    private static boolean isUsable(Path folder) {
        Path present = folder;
        while (present != null && !Files.exists(present)) {
            present = present.getParent();
        }
        if (present == null || !Files.isDirectory(present) || !Files.isWritable(present)) {
            return false;
        }
        try {
            Files.delete(Files.createTempDirectory(present, ".plenary-"));
            return true;
        } catch (IOException refused) {
            // That is the answer asked for; the caller notes it.
            return false;
        }
    }

    private Optional<Jitsi> jitsi() {
        URI url = values.text(Setting.JITSI_URL).flatMap(this::jitsiUrl).orElse(null);
        if (values.text(Setting.JITSI_URL).isEmpty()) {
            requireNone(
                    "jitsi.url is not",
                    Setting.JITSI_APP_ID,
                    Setting.JITSI_SECRET,
                    Setting.JITSI_CONTROL_URL,
                    Setting.JITSI_CONTROL_KEY);
            return Optional.empty();
        }
        String appId = required(Setting.JITSI_APP_ID, "jitsi.url");
        Secret secret = new Secret(required(Setting.JITSI_SECRET, "jitsi.url"));
        int length = secret.value().getBytes(StandardCharsets.UTF_8).length;
        if (length > 0 && length < SHORTEST_SECRET_BYTES) {
            values.wrong(Setting.JITSI_SECRET, "only " + length + " bytes long, which can be guessed");
        }
        if (url == null) {
            return Optional.empty();
        }
        return Optional.of(new Jitsi(
                url,
                appId,
                secret,
                values.text(Setting.JITSI_ISSUER).orElse(appId),
                values.text(Setting.JITSI_AUDIENCE).orElse("jitsi"),
                values.text(Setting.JITSI_SUBJECT).orElse(url.getHost()),
                new JitsiControlReader(values, this::path).read()));
    }

    private Optional<URI> jitsiUrl(String text) {
        Optional<URI> url = Origins.parse(text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .filter(one -> one.getHost() != null && Origins.isWeb(one) && Origins.isSafe(one))
                .filter(one -> one.getRawQuery() == null && one.getRawFragment() == null);
        if (url.isEmpty()) {
            values.wrong(Setting.JITSI_URL, "\"" + text + "\" is not the address of a deployment");
        }
        return url;
    }

    private Mail mail() {
        String from = values.text(Setting.MAIL_FROM).orElse("Plenary <no-reply@localhost>");
        if (!from.matches("[^<>@\\s]+@[^<>@\\s]+|[^<>\\r\\n]+<[^<>@\\s]+@[^<>@\\s]+>")) {
            values.wrong(Setting.MAIL_FROM, "\"" + from + "\" is not a sender");
        }
        // Judged also without a host: what is wrong today would otherwise be found on the day the host is named.
        int port = values.number(Setting.MAIL_PORT, 587, 1, 65535);
        MailTls tls = values.choice(Setting.MAIL_TLS, MailTls.STARTTLS);
        String host = values.text(Setting.MAIL_HOST).orElse(null);
        if (host == null) {
            requireNone("mail.host is not", Setting.MAIL_USER, Setting.MAIL_PASSWORD);
            return new Mail(from, Optional.empty(), dkim(), bounces());
        }
        Optional<String> user = values.text(Setting.MAIL_USER);
        Optional<Secret> password = values.secret(Setting.MAIL_PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            values.wrong(user.isPresent() ? Setting.MAIL_PASSWORD : Setting.MAIL_USER, "missing");
        }
        if (tls == MailTls.NONE && !host.matches("localhost|127\\.0\\.0\\.1")) {
            values.wrong(Setting.MAIL_TLS, "none, while mail.host is another machine: sign-in links would travel open");
        }
        return new Mail(from, Optional.of(new Smtp(host, port, tls, user, password)), dkim(), bounces());
    }

    private Optional<Bounces> bounces() {
        String listen = values.address(Setting.MAIL_BOUNCES_LISTEN, "127.0.0.1");
        int port = values.number(Setting.MAIL_BOUNCES_PORT, 8024, 0, 65535);
        Optional<String> address = values.text(Setting.MAIL_BOUNCES);
        // What follows the plus is 41 characters long, and 64 may stand before the @.
        if (address.isPresent() && !address.get().matches("[a-z0-9][a-z0-9._-]{0,20}@[A-Za-z0-9.-]{1,180}")) {
            values.wrong(Setting.MAIL_BOUNCES, "\"" + address.get() + "\" is not such an address");
        }
        return address.map(one -> new Bounces(one, listen, port));
    }

    private Optional<Dkim> dkim() {
        String selector = values.text(Setting.MAIL_DKIM_SELECTOR).orElse("plenary");
        if (!selector.matches("[A-Za-z0-9]([A-Za-z0-9.-]{0,61}[A-Za-z0-9])?")) {
            values.wrong(Setting.MAIL_DKIM_SELECTOR, "\"" + selector + "\" is not a name in the DNS");
        }
        Optional<Path> file = values.text(Setting.MAIL_DKIM_KEY).map(this::path);
        Optional<Secret> key = file.flatMap(RsaKeyFile::read);
        if (file.isPresent() && key.isEmpty()) {
            values.wrong(Setting.MAIL_DKIM_KEY, file.get() + " holds no RSA key of 2048 bits or more in PKCS #8");
        }
        return key.map(one -> new Dkim(one, selector));
    }

    private Media media() {
        Optional<Path> ffmpeg = values.text(Setting.FFMPEG_PATH).map(this::path);
        ffmpeg.filter(file -> !(Files.isRegularFile(file) && Files.isExecutable(file)))
                .ifPresent(file -> values.wrong(Setting.FFMPEG_PATH, file + " is not an executable file"));
        return new Media(values.number(Setting.RTMP_PORT, 1935, 0, 65535), ffmpeg);
    }

    private Operation operation(Web web) {
        Limits limits = values.choice(Setting.LIMITS, Limits.NORMAL);
        if (limits == Limits.BENCH && !web.isLoopback()) {
            values.wrong(Setting.LIMITS, "bench, while public.origin is not loopback");
        }
        return new Operation(
                values.address(Setting.MANAGEMENT_ADDRESS, "127.0.0.1"),
                values.number(Setting.MANAGEMENT_PORT, 9090, 0, 65535),
                limits,
                new Pace(
                        values.number(Setting.LIMITS_READS, 20, 1, 10_000),
                        values.number(Setting.LIMITS_WRITES, 5, 1, 10_000)),
                values.choice(Setting.LOG_FORMAT, LogFormat.TEXT));
    }

    private String required(Setting setting, String because) {
        String text = values.text(setting).orElse("");
        if (text.isEmpty()) {
            values.wrong(setting, "missing, while " + because + " is set");
        }
        return text;
    }

    private void requireNone(String because, Setting... settings) {
        for (Setting setting : settings) {
            if (values.text(setting).isPresent()) {
                values.wrong(setting, "set, while " + because);
            }
        }
    }

    private Path path(String text) {
        return workingFolder.resolve(text).toAbsolutePath().normalize();
    }
}
