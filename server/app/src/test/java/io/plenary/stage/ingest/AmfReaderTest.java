package io.plenary.stage.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmfReaderTest {
    @Test
    void a_publish_command_gives_its_key() throws MalformedRtmp {
        Buffer wire = new AmfWriter()
                .text("publish")
                .number(5)
                .nothing()
                .text("the-key")
                .text("live")
                .done();
        RtmpCommand command = RtmpCommand.read(new RtmpMessage(RtmpMessage.COMMAND, wire));
        assertEquals("publish", command.name());
        assertEquals("the-key", command.text(1));
        assertEquals("", command.text(7));
    }

    @Test
    void members_are_read_whole() throws MalformedRtmp {
        Buffer wire = new AmfWriter()
                .beginMembers()
                .member("app", "live")
                .member("n", 2)
                .endMembers()
                .done();
        Amf expected = new Amf.Members(Map.of("app", new Amf.Text("live"), "n", new Amf.Number(2)));
        assertEquals(List.of(expected), new AmfReader(wire, 0).all());
    }

    @Test
    void values_cut_off_too_deep_or_unknown_are_malformed() {
        Buffer cutOff =
                Buffer.buffer().appendByte((byte) 2).appendUnsignedShort(10).appendString("short");
        Buffer longArray = Buffer.buffer().appendByte((byte) 10).appendUnsignedInt(0xFFFFFFFFL);
        Buffer unknown = Buffer.buffer().appendByte((byte) 13);
        Buffer deep = Buffer.buffer();
        for (int i = 0; i < 5000; i++) {
            deep.appendByte((byte) 3).appendUnsignedShort(1).appendString("a");
        }
        for (Buffer wire : List.of(cutOff, longArray, unknown, deep)) {
            assertThrows(MalformedRtmp.class, () -> new AmfReader(wire, 0).all());
        }
    }
}
