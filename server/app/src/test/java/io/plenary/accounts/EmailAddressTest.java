package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class EmailAddressTest {
    @Test
    void addresses_are_compared_in_lower_case_without_spaces_around() {
        assertEquals("malik@example.org", EmailAddress.of(" Malik@Example.ORG ").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.co",
                "o'neil+webinar@uni-cluj.ro",
                "customer/department=shipping@sub.example.org",
                "x@xn--bcher-kva.example",
                "1234567890123456789012345678901234567890123456789012345678901234@iana.org"
            })
    void plain_addresses_are_accepted(String address) {
        assertEquals(address, EmailAddress.of(address).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@b",
                "a@localhost",
                "a b@example.org",
                "a@example.org\r\nBcc: everyone@example.org",
                "a@example.org\n",
                "a@example.org\u0000",
                "a\u0000@example.org",
                "mali\u212a@example.org",
                "malik\u200b@example.org",
                "malik@ex\u0430mple.org",
                "malik\uff20example.org",
                "\u202emalik@example.org",
                "\"malik\"@example.org",
                "malik(demo)@example.org",
                "malik@[127.0.0.1]",
                "malik@192.168.0.1",
                "malik@-example.org",
                "malik@example-.org",
                "malik@example..org",
                ".malik@example.org",
                "malik.@example.org",
                "ma..lik@example.org",
                "malik@example.org.",
                "a@b@example.org",
                "malik@example.org,other@example.org",
                "<malik@example.org>",
                "12345678901234567890123456789012345678901234567890123456789012345@iana.org"
            })
    void whatever_two_programs_may_read_differently_is_refused(String address) {
        assertEquals(ErrorCode.EMAIL_INVALID, refusal(address));
    }

    @Test
    void an_address_has_at_most_254_characters() {
        var domain = ("a".repeat(59) + ".").repeat(4) + "org";
        var longest = "a".repeat(254 - domain.length() - 1) + "@" + domain;
        assertEquals(254, EmailAddress.of(longest).value().length());
        assertEquals(ErrorCode.EMAIL_INVALID, refusal("a" + longest));
        assertEquals(ErrorCode.EMAIL_INVALID, refusal("a".repeat(100_000)));
        assertEquals(ErrorCode.EMAIL_INVALID, refusal(null));
    }

    /** The collection knows four classes; ours are a part of those that need no quoting and have a top level. */
    @Test
    void the_public_collection_is_judged_alike() throws Exception {
        var differing = new ArrayList<String>();
        for (var one : collection()) {
            if (isAccepted(one.address()) != one.isPlain()) differing.add(one.toString());
        }
        assertEquals(List.of(), differing);
    }

    private record Example(String address, String category) {
        boolean isPlain() {
            return category.equals("ISEMAIL_VALID_CATEGORY") || category.equals("ISEMAIL_DNSWARN");
        }
    }

    private static List<Example> collection() throws Exception {
        var file = Optional.ofNullable(System.getenv("PLENARY_TEST_DATA"))
                .map(folder -> Path.of(folder, "security", "email", "isemail-tests-original.xml"));
        Assumptions.assumeTrue(
                file.filter(Files::exists).isPresent(), "skipped: PLENARY_TEST_DATA has no isemail collection");
        var tests = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.orElseThrow().toFile())
                .getElementsByTagName("test");
        assertTrue(tests.getLength() > 200, "the collection is whole");
        var examples = new ArrayList<Example>();
        for (var at = 0; at < tests.getLength(); at++) {
            var test = (Element) tests.item(at);
            examples.add(new Example(text(test, "address"), text(test, "category")));
        }
        return examples;
    }

    /** Control characters are written as their picture in the collection. */
    private static String text(Element test, String name) {
        var found = test.getElementsByTagName(name);
        var text = found.getLength() == 0 ? "" : found.item(0).getTextContent();
        return text.codePoints()
                .map(point -> point >= 0x2400 && point < 0x2420 ? point - 0x2400 : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAccepted(String address) {
        try {
            EmailAddress.of(address);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static ErrorCode refusal(String address) {
        return assertThrows(Refusal.class, () -> EmailAddress.of(address)).code();
    }
}
