package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.plenary.contract.ErrorCode;
import io.plenary.testing.Promise;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Promise("L10")
class HostileFramesTest {

    @Test
    @Promise("L9")
    void a_key_given_twice_is_refused_wherever_it_stands() {
        var say = Examples.frame("chat.say");
        refused(say.replaceFirst("\"t\":", "\"t\":\"join\",\"t\":"), ErrorCode.BAD_JSON);
        refused(say.replace("{\"text\":", "{\"text\":\"first\",\"text\":"), ErrorCode.BAD_JSON);
        refused(say.replaceFirst("\"t\":", "\"\\\\u0074\":\"join\",\"t\":"), ErrorCode.BAD_JSON);
    }

    @Test
    @Promise("L9")
    void a_frame_cannot_say_who_sent_it() {
        var say = Examples.frame("chat.say");
        for (var forged :
                new String[] {"\"by\":{\"name\":\"Dana\"}", "\"role\":\"host\"", "\"at\":\"2026\"", "\"seq\":1"}) {
            refused(say.replaceFirst("\\{", "{" + forged + ","), ErrorCode.UNKNOWN_FIELD);
            refused(say.replace("{\"text\":", "{" + forged + ",\"text\":"), ErrorCode.UNKNOWN_FIELD);
        }
    }

    @Test
    void nesting_beyond_32_is_refused() {
        var deep = "[".repeat(33) + "]".repeat(33);
        refused(Examples.frame("chat.say").replace("\"Good morning from Iași\"", deep), ErrorCode.BAD_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | bad-json
            { | bad-json
            nonsense | bad-json
            {} {} | bad-json
            {"id":"\\ud800","t":"leave","topic":"me"} | bad-json
            null | validation
            [] | validation
            "text" | validation
            {"t":"leave","topic":"me"} | validation
            {"id":7,"t":"leave","topic":"me"} | validation
            {"id":"a\\u0000b","t":"leave","topic":"me"} | validation
            {"id":"1","t":"hello","d":{"ticket":"twenty characters \\u0000"}} | validation
            {"id":"1","topic":"me"} | validation
            {"id":"1","t":null,"topic":"me"} | validation
            {"id":"1","t":["leave"],"topic":"me"} | validation
            {"id":"1","t":"stage.changed","topic":"me"} | unknown-type
            {"id":"1","t":"leave","topic":"kitchen"} | not-found
            {"id":"1","t":"leave","topic":"me:01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b"} | not-found
            {"id":"1","t":"leave","topic":"chat:1-1-1-1-1"} | not-found
            {"id":"1","t":"leave","topic":"chat:01990A2F-5C1E-7D6A-9B1F-3C2D4E5F6A7B"} | not-found
            {"id":"1","t":"leave","topic":{}} | validation
            {"id":"1","t":"join","topic":"me","d":{}} | bad-since
            {"id":"1","t":"join","topic":"me","d":{"since":-1}} | bad-since
            {"id":"1","t":"join","topic":"me","d":{"since":"4"}} | bad-since
            {"id":"1","t":"join","topic":"me","d":{"since":1e3}} | bad-since
            {"id":"1","t":"join","topic":"me","d":{"since":99999999999999999999}} | bad-since
            {"id":"1","t":"join","topic":"me","d":{"since":1,"epoch":-1}} | validation
            {"id":"1","t":"join","topic":"me","d":[]} | validation
            {"id":"1","t":"join","topic":"me"} | validation
            {"id":"1","t":"hello","d":{"ticket":"short"}} | validation
            {"id":"1","t":"qa.vote","topic":"me","d":{"question":"one"}} | validation
            """)
    void each_mistake_has_its_code(String frame, String code) {
        assertEquals(code, refusal(frame == null ? "" : frame).code().code());
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        var frame = Examples.frame("chat.say").getBytes(StandardCharsets.ISO_8859_1);
        frame[frame.length - 6] = (byte) 0xff;
        var refused = assertInstanceOf(LiveCodec.Decoded.Refused.class, LiveCodec.decode(frame));
        assertEquals(ErrorCode.BAD_JSON, refused.code());
    }

    /** Seeded: whatever bytes are changed, decoding ends with a value and never with an exception. */
    @ParameterizedTest
    @MethodSource("io.plenary.contract.live.LiveExamplesTest#kinds")
    void mutated_frames_are_answered_and_never_thrown(String kind) {
        var random = new Random(20_260_922);
        for (var round = 0; round < 2_000; round++) {
            var frame = Examples.frame(kind).getBytes(StandardCharsets.UTF_8);
            for (var change = random.nextInt(4); change >= 0; change--)
                frame[random.nextInt(frame.length)] = (byte) random.nextInt(256);
            LiveCodec.decode(frame);
        }
    }

    private static void refused(String frame, ErrorCode code) {
        assertEquals(code, refusal(frame).code(), frame);
    }

    private static LiveCodec.Decoded.Refused refusal(String frame) {
        return assertInstanceOf(
                LiveCodec.Decoded.Refused.class, LiveCodec.decode(frame.getBytes(StandardCharsets.UTF_8)), frame);
    }
}
