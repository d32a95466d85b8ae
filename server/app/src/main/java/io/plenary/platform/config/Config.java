package io.plenary.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an operator has set, checked. Each value is described in docs/operate.md.
 *
 * @param demo whether the demo content and its page exist; true only on a loopback origin
 */
public record Config(
        Web web, Storage storage, Optional<Jitsi> jitsi, Mail mail, Media media, Operation operation, boolean demo) {

    /**
     * Reads `plenary.properties` (or the file PLENARY_CONFIG names) and the environment, which wins.
     *
     * @param environment the process's variables
     * @param workingFolder what relative paths start from
     * @throws ConfigMistakes with every mistake at once
     */
    public static Config read(Map<String, String> environment, Path workingFolder) {
        return ConfigReader.read(environment, workingFolder);
    }

    /** The same with the ports really bound, for listeners that asked for port 0. */
    public Config withHttpPort(int port) {
        return new Config(web.withPort(port), storage, jitsi, mail, media, operation, demo);
    }

    /**
     * The outside listener.
     *
     * @param origin what browsers see, without a trailing slash
     * @param mediaOrigin where recordings and live pictures come from; may equal origin
     * @param address what to bind
     * @param port 0 takes a free one
     * @param trustedProxies addresses whose X-Forwarded-For is believed
     */
    public record Web(URI origin, URI mediaOrigin, String address, int port, List<String> trustedProxies) {
        /** True where plain http is allowed: cookies work, nobody else can reach it. */
        public boolean isLoopback() {
            return Origins.isLoopback(origin);
        }

        /** Origins that were made of port 0 name the real port afterwards. */
        Web withPort(int bound) {
            return new Web(renumbered(origin, bound), renumbered(mediaOrigin, bound), address, bound, trustedProxies);
        }

        private static URI renumbered(URI origin, int bound) {
            return origin.getPort() == 0
                    ? URI.create(origin.getScheme() + "://" + origin.getHost() + ":" + bound)
                    : origin;
        }
    }

    /**
     * Where things are kept.
     *
     * @param folder blobs, media, keys and the embedded database
     * @param database the run-time role of an external PostgreSQL; empty means embedded
     * @param databaseOwner the role that migrates; equals database when not set apart
     * @param pool connections, 2 to 100
     * @param fileMegabytes the most that a file of a form or of a session may have, 1 to 100
     */
    public record Storage(
            Path folder,
            Optional<DatabaseAddress> database,
            Optional<DatabaseAddress> databaseOwner,
            int pool,
            int fileMegabytes) {
        /** The same in bytes. */
        public int fileBytes() {
            return fileMegabytes << 20;
        }
    }

    /**
     * The one Jitsi deployment.
     *
     * @param url what the external API script is loaded from, without a trailing slash
     * @param appId the token's issuer unless issuer says otherwise
     * @param secret HS256 key, at least 32 bytes
     * @param issuer claim iss
     * @param audience claim aud
     * @param subject claim sub
     */
    public record Jitsi(
            URI url,
            String appId,
            Secret secret,
            String issuer,
            String audience,
            String subject,
            Optional<JitsiControl> control) {}

    /**
     * Where Prosody takes people out of meetings and ends them.
     *
     * @param key an RSA key, PKCS #8 in base64
     * @param rooms the first word of the rooms' domain
     */
    public record JitsiControl(URI prosody, Secret key, String keyId, String rooms) {}

    /**
     * Outgoing mail.
     *
     * @param from the sender, `name@host` or `Name <name@host>`
     * @param smtp empty means the development mailbox
     * @param dkim empty where mail is signed by nobody, or further on
     * @param bounces empty where mail that comes back is not read
     */
    public record Mail(String from, Optional<Smtp> smtp, Optional<Dkim> dkim, Optional<Bounces> bounces) {}

    /** Where mail comes back to. @param address of which each mail has one with a plus; @param listen where LMTP is spoken */
    public record Bounces(String address, String listen, int port) {}

    /** By what mail is signed. @param key in PKCS #8, base64 without its frame; @param selector of its public half */
    public record Dkim(Secret key, String selector) {}

    /** How the SMTP connection is protected. */
    public enum MailTls {
        STARTTLS,
        TLS,
        NONE
    }

    /** Whom to give mail to; user and password are both there or both absent. */
    public record Smtp(String host, int port, MailTls tls, Optional<String> user, Optional<Secret> password) {}

    /**
     * Broadcast.
     *
     * @param rtmpPort 0 takes a free one; binds the address of Web
     * @param ffmpeg the operator's choice; empty means the one on the PATH, else the bundled one
     */
    public record Media(int rtmpPort, Optional<Path> ffmpeg) {}

    /** How strict rate limits are: BENCH lets one machine play thousands of people. */
    public enum Limits {
        NORMAL,
        BENCH
    }

    /** Requests that one sign-in may make in a second, as long as it likes; a few seconds' worth at once. */
    public record Pace(int reads, int writes) {}

    /** How log lines are written. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    /** The inside listener (health, readiness, metrics) and how the server talks about itself. */
    public record Operation(String address, int port, Limits limits, Pace pace, LogFormat logFormat) {}
}
