package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.StrictJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class OkTest {
    private static final List<String> REFS = List.of(
            "join", "a1-_.:~", "quote\"", "back\\slash", "tab\t", "\u007f", "ș", "😀", "\u2028", "</script>", " ");

    @Test
    void is_written_as_any_other_frame_is() {
        for (var ref : REFS)
            for (var ok : List.of(
                    LiveEvent.Ok.plain(ref), LiveEvent.Ok.stored(ref, Long.MAX_VALUE), LiveEvent.Ok.joined(ref, 0, 3)))
                assertEquals(StrictJson.write(ok), ok.json());
    }
}
