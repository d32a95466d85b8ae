package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.plenary.contract.StrictJson;
import io.plenary.testing.Promise;
import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes come, they become a command or a refusal. Each build runs what lies in FrameFuzzTestInputs;
 * {@code JAZZER_FUZZ=1} searches on from there, for one method at a time.
 */
class FrameFuzzTest {
    private static final int LONGEST_REF = 64;

    @Promise("L10")
    @FuzzTest(maxDuration = "30s")
    void frames(byte[] bytes) {
        switch (LiveCodec.decode(bytes)) {
            case LiveCodec.Decoded.Refused refused -> {
                assertNotNull(refused.code());
                assertTrue(refused.ref().length() <= LONGEST_REF);
            }
            case LiveCodec.Decoded.Command read -> {
                // What two ends read alike is what neither can be fooled with.
                var written = read.command().json().getBytes(StandardCharsets.UTF_8);
                assertEquals(read, LiveCodec.decode(written));
            }
        }
    }

    /** What a database holds may be of an older version, never of another shape. */
    @Promise("L10")
    @FuzzTest(maxDuration = "30s")
    void stored(FuzzedDataProvider data) {
        var kind = data.pickValue(Examples.LOGGED);
        var body = data.consumeRemainingAsString();
        LiveBody.Logged read;
        try {
            read = LiveBody.read(kind, body);
        } catch (IllegalArgumentException foreign) {
            assertTrue(foreign.getMessage().contains(kind), foreign::toString);
            return;
        }
        assertEquals(read, LiveBody.read(kind, StrictJson.write(read)));
    }
}
