package io.plenary.jitsi;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * One Jitsi Meet installation and what its Prosody is configured to accept.
 *
 * @param baseUrl where browsers reach it, for instance {@code https://meet.example.org}; always https, because Jitsi's
 *     own embedding script knows nothing else, with a port if need be, without a path
 * @param appId the {@code iss} claim; docker's {@code JWT_APP_ID} and one of {@code JWT_ACCEPTED_ISSUERS}
 * @param key signs the tokens
 * @param audience the {@code aud} claim, one of {@code JWT_ACCEPTED_AUDIENCES}; sent as one string, since Prosody
 *     compares it as a scalar
 * @param xmppDomain the {@code sub} claim: Prosody's main domain. It is {@value #DOCKER_XMPP_DOMAIN} in docker, whatever
 *     the public address is; Debian packages use the public host name. Prosody turns a token without it away, and
 *     compares it when {@code enable_domain_verification} is on (the default outside docker). The wildcard would pass
 *     too, and so is refused here
 */
public record JitsiDeployment(URI baseUrl, String appId, SigningKey key, String audience, String xmppDomain) {
    public static final String DOCKER_XMPP_DOMAIN = "meet.jitsi";

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws IllegalArgumentException with a sentence for the operator, naming the setting */
    public JitsiDeployment {
        requireOrigin(baseUrl);
        require(NAME.matcher(appId).matches(), "The Jitsi app id must be 1 to 64 letters, digits, dots or dashes.");
        require(
                NAME.matcher(audience).matches(),
                "The Jitsi audience must be one plain name, not a list or a wildcard.");
        require(
                DOMAIN.matcher(xmppDomain).matches(),
                "The Jitsi XMPP domain must be a lower-case domain name, in docker " + DOCKER_XMPP_DOMAIN + ".");
    }

    /** What the page hands to Jitsi's embedding script: host, and port where it is not 443. */
    public String domain() {
        return baseUrl.getRawAuthority();
    }

    /** Scheme, host and port, the source to allow in {@code script-src}, {@code frame-src} and Permissions-Policy. */
    public String origin() {
        return "https://" + domain();
    }

    private static void requireOrigin(URI url) {
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        var plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        require(
                "https".equals(url.getScheme())
                        && url.getHost() != null
                        && plain
                        && (path.isEmpty() || path.equals("/")),
                "The Jitsi address must look like https://meet.example.org, without a path.");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
