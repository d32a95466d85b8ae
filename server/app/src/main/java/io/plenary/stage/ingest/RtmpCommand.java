package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * A command message.
 *
 * @param name for example publish
 * @param transaction the caller's number, repeated in the reply
 * @param arguments what follows
 */
record RtmpCommand(String name, double transaction, List<Amf> arguments) {
    RtmpCommand {
        arguments = List.copyOf(arguments);
    }

    static RtmpCommand read(RtmpMessage message) throws MalformedRtmp {
        int start = message.type() == RtmpMessage.COMMAND_AMF3 ? 1 : 0;
        List<Amf> values = new AmfReader(message.payload(), start).all();
        if (values.size() < 2
                || !(values.get(0) instanceof Amf.Text(String name))
                || !(values.get(1) instanceof Amf.Number(double transaction))) {
            throw new MalformedRtmp("A command without name and transaction");
        }
        return new RtmpCommand(name, transaction, values.subList(2, values.size()));
    }

    /** The text at this place among the arguments, or empty. */
    String text(int index) {
        return index < arguments.size() && arguments.get(index) instanceof Amf.Text(String value) ? value : "";
    }

    /** The reply to connect. */
    Buffer connected() {
        return new AmfWriter()
                .text("_result")
                .number(transaction)
                .beginMembers()
                .member("fmsVer", "FMS/3,0,1,123")
                .member("capabilities", 31)
                .endMembers()
                .beginMembers()
                .member("level", "status")
                .member("code", "NetConnection.Connect.Success")
                .member("description", "Connected.")
                .member("objectEncoding", 0)
                .endMembers()
                .done();
    }

    /** The reply to createStream. */
    Buffer created(int stream) {
        return new AmfWriter()
                .text("_result")
                .number(transaction)
                .nothing()
                .number(stream)
                .done();
    }

    /** The reply to commands that need no more than a nod. */
    Buffer noted() {
        return new AmfWriter()
                .text("_result")
                .number(transaction)
                .nothing()
                .nothing()
                .done();
    }

    static Buffer status(String level, String code, String description) {
        return new AmfWriter()
                .text("onStatus")
                .number(0)
                .nothing()
                .beginMembers()
                .member("level", level)
                .member("code", code)
                .member("description", description)
                .endMembers()
                .done();
    }
}
