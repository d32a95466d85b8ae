package io.plenary.organisations.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jsonwebtoken.JwtException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Signatures of public collections, by the check that ID tokens pass through. */
class IdTokenVectorsTest {
    private static final Set<String> OURS = Set.of("RS256", "PS256", "ES256");

    private static JsonObject read(String name) throws IOException {
        var file = Optional.ofNullable(System.getenv("PLENARY_TEST_DATA"))
                .map(folder -> Path.of(folder, "security", "jwt", name))
                .filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), "skipped: PLENARY_TEST_DATA has no " + name);
        return new JsonObject(Files.readString(file.orElseThrow()));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private static boolean isAccepted(String token, JsonObject key) {
        var keys = new JsonObject().put("keys", new JsonArray().add(key));
        try {
            IdTokens.signedBy(keys.encode()).build().parseSignedContent(token);
            return true;
        } catch (JwtException | IllegalArgumentException refused) {
            return false;
        }
    }

    private static String algorithmOf(String token) {
        var header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        return new JsonObject(new String(header, StandardCharsets.UTF_8)).getString("alg", "");
    }

    @Test
    void the_forgeries_of_wycheproof_are_refused_and_its_good_ones_hold() throws IOException {
        var groups = read("wycheproof-json_web_signature_test.json").getJsonArray("testGroups");
        var wrong = new ArrayList<Integer>();
        var good = 0;
        var forged = 0;
        for (var group :
                objects(groups).filter(one -> one.containsKey("public")).toList())
            for (var test : objects(group.getJsonArray("tests")).toList()) {
                var token = String.valueOf(test.getValue("jws"));
                var isGood = test.getString("result").equals("valid") && OURS.contains(algorithmOf(token));
                if (isAccepted(token, group.getJsonObject("public")) != isGood) wrong.add(test.getInteger("tcId"));
                if (isGood) good++;
                else forged++;
            }
        assertEquals(List.of(), wrong);
        assertTrue(good > 10 && forged > 300, good + " good, " + forged + " forged");
    }

    /** RFC 7520, 4.1: RSA is one of ours; its other signatures (ES512, HS256) are none, whoever made them. */
    @Test
    void the_examples_of_the_cookbook_read_as_they_should() throws IOException {
        var rsa = read("rfc7520/4_1.rsa_v15_signature.json");
        var key = read("rfc7520/3_3.rsa_public_key.json");
        var token = rsa.getJsonObject("output").getString("compact");
        assertTrue(isAccepted(token, key));
        assertTrue(!isAccepted(token.substring(0, token.length() - 4) + "AAAA", key));
        assertTrue(!isAccepted(token, key.copy().put("use", "enc")), "a key for another use");
        assertTrue(!isAccepted(token, key.copy().put("alg", "PS256")), "a key for another way of signing");
        for (var other : List.of("4_3.ecdsa_signature.json", "4_4.hmac-sha2_integrity_protection.json")) {
            var example = read("rfc7520/" + other);
            var secret = example.getJsonObject("input").getJsonObject("key");
            assertTrue(!isAccepted(example.getJsonObject("output").getString("compact"), secret), other);
        }
    }

    @Test
    void a_set_without_keys_reads_nothing() {
        assertThrows(
                RuntimeException.class,
                () -> IdTokens.signedBy("{\"keys\":[]}").build().parseSignedContent("e30.e30."));
    }
}
