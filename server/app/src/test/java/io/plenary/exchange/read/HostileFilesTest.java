package io.plenary.exchange.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.plenary.exchange.RealData;
import io.plenary.exchange.read.ImportInvalid.Reason;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    static final String XML = """
            <schedule><version>1</version><conference><title>T</title></conference>
            <day date="2026-09-22" index="1"><room name="R">
            <event guid="a" id="1"><date>2026-09-22T10:00:00+03:00</date><duration>00:30</duration><title>One</title>
            <abstract>&lt;p&gt;x&lt;/p&gt;</abstract><persons><person id="1">Ana</person></persons></event>
            </room></day></schedule>
            """;
    static final String JSON = """
            {"schedule":{"version":"1","conference":{"title":"T","days":[{"index":1,"date":"2026-09-22","rooms":{"R":[
            {"guid":"a","id":1,"date":"2026-09-22T10:00:00+03:00","duration":"00:30","title":"One","persons":[]}]}}]}}}
            """;
    static final String CSV = "title;start;end\n\"One\nlong\";2026-09-22 10:00;2026-09-22 11:00\n";

    private static Arguments text(Reason reason, int line, String text) {
        return arguments(reason, line, text.getBytes(UTF_8));
    }

    static Stream<Arguments> files() {
        var bomb =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n"
                        + "<schedule>&b;</schedule>";
        return Stream.of(
                arguments(Reason.EMPTY, 0, new byte[0]),
                text(Reason.EMPTY, 0, " \n "),
                text(Reason.DTD, 2, bomb),
                text(
                        Reason.DTD,
                        2,
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/x.dtd\">\n<schedule/>"),
                text(Reason.TOO_DEEP, 1, "<schedule>" + "<a>".repeat(64) + "</a>".repeat(64) + "</schedule>"),
                text(Reason.TOO_DEEP, 1, "[".repeat(64) + "]".repeat(64)),
                text(Reason.TOO_MANY, 1, "<schedule>" + "<a/>".repeat(1_000_000) + "</schedule>"),
                text(Reason.TOO_MANY, 1, "[" + "{},".repeat(1_000_000) + "{}]"),
                text(Reason.TOO_MANY, 2, "title,start\n" + "a,".repeat(1_000_000)),
                arguments(Reason.TOO_LARGE, 0, new byte[100 * 1024 * 1024]),
                arguments(Reason.ARCHIVE, 0, new byte[] {'P', 'K', 3, 4, 0, 0}),
                arguments(Reason.BINARY, 1, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1}),
                arguments(
                        Reason.NOT_UTF8,
                        2,
                        "title,start\nB\u00fccher,x".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                arguments(Reason.BINARY, 1, ("abcd" + XML).getBytes(UTF_16LE)),
                text(Reason.HTML, 1, "<!DOCTYPE html><html><body>Sign in</body></html>"),
                text(Reason.FOREIGN, 1, "<rss version=\"2.0\"/>"),
                text(Reason.FOREIGN, 1, "{\"hello\": 1}"),
                text(Reason.FOREIGN, 1, "Dear organiser, see below"),
                text(Reason.COLUMNS, 1, "title,room\nOne,R\n"),
                text(Reason.CSV_BROKEN, 2, "title,start\n\"One,2026-09-22 10:00\n"),
                text(Reason.XML_BROKEN, 4, XML.substring(0, XML.indexOf("<abstract>"))),
                text(Reason.JSON_BROKEN, 2, JSON.substring(0, 140)),
                text(Reason.DUPLICATE_KEY, 2, "{\"schedule\": 1,\n\"schedule\": 2}"),
                text(Reason.NO_SESSIONS, 0, "<schedule><conference/></schedule>"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_no_programme_gets_one_reason_and_its_line(Reason reason, int line, byte[] file) {
        var told = assertTimeoutPreemptively(
                BOUND, () -> assertThrows(ImportInvalid.class, () -> ProgrammeReader.read(file)));
        assertEquals(reason, told.reason());
        assertEquals(line, told.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Classic_XXE.xml", "Classic_XXE_-_etc_passwd.xml"})
    void known_attacks_by_external_entities_are_refused(String name) {
        var file = RealData.bytes("security/xxe/" + name);
        assertEquals(
                Reason.DTD,
                assertThrows(ImportInvalid.class, () -> ProgrammeReader.read(file))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patt-IntrudersXSS.txt",
                "patt-RSNAKE_XSS.txt",
                "patt-XSSDetection.txt",
                "patt-xss_payloads_quick.txt"
            })
    void no_known_script_survives_in_an_abstract(String name) {
        RealData.text("security/xss/" + name).lines().forEach(attack -> {
            var html = CleanText.rich(attack, 20_000).html();
            var body = org.jsoup.Jsoup.parseBodyFragment(html);
            assertEquals(
                    0,
                    body.select("script, iframe, img, svg, object, embed, form, style")
                            .size(),
                    attack);
            for (var link : body.select("[href]"))
                assertFalse(link.attr("href").toLowerCase(java.util.Locale.ROOT).startsWith("javascript"), attack);
            for (var element : body.body().getAllElements())
                for (var attribute : element.attributes())
                    assertFalse(attribute.getKey().startsWith("on"), attack);
        });
    }

    @Test
    void text_read_once_more_from_our_own_form_stays_as_it_is() {
        for (var text :
                new String[] {"a & b", "<span>a &amp; b</span>", "<p>a</p>", "1 < 2", "a\n\nb\nc", "<script>x</script>y"
                }) {
            var once = CleanText.rich(text, 20_000).html();
            assertEquals(once, CleanText.rich(once, 20_000).html(), text);
        }
    }

    @Test
    void a_damaged_file_is_read_or_refused_and_nothing_else_in_bounded_time() {
        var seed = 20_260_922L;
        var random = new Random(seed);
        var originals = new String[] {XML, JSON, CSV};
        assertTimeoutPreemptively(BOUND.multipliedBy(3), () -> {
            for (var round = 0; round < 6_000; round++) {
                var bytes = originals[round % originals.length].getBytes(UTF_8);
                for (var bites = 1 + random.nextInt(4); bites > 0; bites--)
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
                readOrRefuse(java.util.Arrays.copyOf(bytes, cut), "seed " + seed + " round " + round);
            }
        });
    }

    private static void readOrRefuse(byte[] file, String round) {
        try {
            ProgrammeReader.read(file);
        } catch (ImportInvalid refused) {
            assertFalse(refused.getMessage().isBlank(), round);
        } catch (RuntimeException crash) {
            throw new AssertionError(round, crash);
        }
    }
}
