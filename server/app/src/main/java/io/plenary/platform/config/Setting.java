package io.plenary.platform.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting there is: its key in `plenary.properties`, what stands when it is not set, and what is expected. The
 * table in docs/operate.md says the same and a test holds the two together.
 */
public enum Setting {
    PUBLIC_ORIGIN("public.origin", "`http://localhost:<http.port>`", "`https://host[:port]`, or `http` on loopback"),
    MEDIA_ORIGIN(
            "media.origin",
            "`http://media.localhost:<http.port>` on loopback, else `public.origin`",
            "`https://host[:port]`, or `http` on loopback"),
    LISTEN_ADDRESS("listen.address", "`127.0.0.1`", "an address of this machine, or `0.0.0.0` for all"),
    HTTP_PORT("http.port", "`8080`", "a port from 0 to 65535; 0 takes a free one"),
    RTMP_PORT("rtmp.port", "`1935`", "a port from 0 to 65535; 0 takes a free one"),
    MANAGEMENT_ADDRESS("management.address", "`127.0.0.1`", "an address of this machine, or `0.0.0.0` for all"),
    MANAGEMENT_PORT("management.port", "`9090`", "a port from 0 to 65535; 0 takes a free one"),
    TRUSTED_PROXIES(
            "trusted.proxies", "none", "IP addresses, separated by commas, whose `X-Forwarded-For` is believed"),
    DATA_FOLDER("data.folder", "`data`", "a folder that the server may create and write"),
    FILES_MEGABYTES("files.megabytes", "`32`", "the largest file that forms and sessions take, in MB, from 1 to 100"),
    DATABASE_URL("database.url", "embedded PostgreSQL", "`postgresql://user:password@host[:port]/database`"),
    DATABASE_OWNER_URL(
            "database.owner.url",
            "`database.url`",
            "`postgresql://user:password@host[:port]/database`, the role that may change the schema"),
    DATABASE_POOL("database.pool", "`8`", "connections, from 2 to 100"),
    JITSI_URL("jitsi.url", "none", "`https://host[:port][/tenant]`, or `http` on loopback"),
    JITSI_APP_ID("jitsi.app-id", "none", "the `JWT_APP_ID` of the deployment"),
    JITSI_SECRET("jitsi.secret", "none", "the `JWT_APP_SECRET` of the deployment, at least 32 bytes"),
    JITSI_ISSUER("jitsi.issuer", "`jitsi.app-id`", "a name in the deployment's `JWT_ACCEPTED_ISSUERS`"),
    JITSI_AUDIENCE("jitsi.audience", "`jitsi`", "a name in the deployment's `JWT_ACCEPTED_AUDIENCES`"),
    JITSI_SUBJECT("jitsi.subject", "the host of `jitsi.url`", "the deployment's `XMPP_DOMAIN`, or its tenant"),
    JITSI_CONTROL_URL(
            "jitsi.control.url",
            "none: nobody is taken out of a meeting",
            "Prosody's own address, which only servers reach: `http://prosody:5280`"),
    JITSI_CONTROL_KEY(
            "jitsi.control.key",
            "none",
            "a file with an RSA key (PKCS #8, PEM) of its own, together with `jitsi.control.url`"),
    JITSI_CONTROL_KEY_ID("jitsi.control.key-id", "`plenary-control`", "the name under which Prosody fetches that key"),
    JITSI_CONTROL_ROOMS("jitsi.control.rooms", "`muc`", "the first word of the rooms' domain; `conference` on Debian"),
    MAIL_HOST("mail.host", "development mailbox at `/dev/mail`", "the SMTP server's name"),
    MAIL_PORT("mail.port", "`587`", "a port from 1 to 65535"),
    MAIL_USER("mail.user", "none", "the SMTP user, together with `mail.password`"),
    MAIL_PASSWORD("mail.password", "none", "the SMTP password, together with `mail.user`"),
    MAIL_TLS("mail.tls", "`starttls`", "`starttls`, `tls` or `none` (loopback only)"),
    MAIL_FROM("mail.from", "`Plenary <no-reply@localhost>`", "`name@host` or `Name <name@host>`"),
    MAIL_DKIM_KEY("mail.dkim.key", "none", "a file with an RSA key (PKCS #8, PEM) by which mail is signed"),
    MAIL_DKIM_SELECTOR("mail.dkim.selector", "`plenary`", "the name of the key in the DNS, before `._domainkey`"),
    MAIL_BOUNCES(
            "mail.bounces",
            "none: not read",
            "`name@host`, at most 21 small letters, digits, `.`, `_`, `-` before the `@`; mail to `name+…@host` comes too"),
    MAIL_BOUNCES_LISTEN(
            "mail.bounces.listen",
            "`127.0.0.1`",
            "an address of this machine where the mail server hands over by LMTP"),
    MAIL_BOUNCES_PORT("mail.bounces.port", "`8024`", "a port from 0 to 65535; 0 takes a free one"),
    FFMPEG_PATH("ffmpeg.path", "one on the `PATH`, else the bundled one", "an executable file"),
    DEMO("demo", "`on` on loopback, else `off`", "`on` or `off`"),
    LIMITS("limits", "`normal`", "`normal` or `bench` (loopback only)"),
    LIMITS_READS("limits.reads", "`20`", "requests a second by which one sign-in may read, from 1 to 10000"),
    LIMITS_WRITES(
            "limits.writes", "`5`", "requests a second by which one sign-in may change something, from 1 to 10000"),
    LOG_FORMAT("log.format", "`text`", "`text` or `json`");

    private final String key;
    private final String fallback;
    private final String expected;

    Setting(String key, String fallback, String expected) {
        this.key = key;
        this.fallback = fallback;
        this.expected = expected;
    }

    /** The name in `plenary.properties`, as `http.port`. */
    public String key() {
        return key;
    }

    /** The name in the environment, as `PLENARY_HTTP_PORT`; it wins over the file. */
    public String variable() {
        return "PLENARY_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** What stands when it is not set, in the words of docs/operate.md. */
    public String fallback() {
        return fallback;
    }

    /** What a right value looks like, in the words of docs/operate.md. */
    public String expected() {
        return expected;
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }
}
