package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JitsiDeploymentTest {
    private static final SigningKey KEY = new SigningKey.SharedSecret(Examples.SECRET);

    @Test
    void domain_for_the_frame_keeps_a_port() {
        var deployment = new JitsiDeployment(
                URI.create("https://meet.example.org:8443/"), "plenary", KEY, "jitsi", "meet.jitsi");

        assertEquals("meet.example.org:8443", deployment.domain());
        assertEquals("https://meet.example.org:8443", deployment.origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org",
                "https://meet.example.org/tenant",
                "https://user@meet.example.org",
                "https://meet.example.org?jwt=1",
                "meet.example.org",
                "https:///"
            })
    void addresses_that_the_frame_could_not_open_are_refused(String url) {
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new JitsiDeployment(URI.create(url), "plenary", KEY, "jitsi", "meet.jitsi"));
        assertTrue(refusal.getMessage().contains("https://meet.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", "Meet.Jitsi", "meet jitsi", "https://meet.jitsi"})
    void sub_is_one_domain_and_never_the_wildcard(String xmppDomain) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new JitsiDeployment(URI.create("https://meet.example.org"), "plenary", KEY, "jitsi", xmppDomain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", "a,b", "[\"jitsi\"]"})
    void audience_is_one_plain_name(String audience) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new JitsiDeployment(
                        URI.create("https://meet.example.org"), "plenary", KEY, audience, "meet.jitsi"));
    }
}
