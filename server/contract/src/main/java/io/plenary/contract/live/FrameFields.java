package io.plenary.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads fields of the right type and size and refuses those it does not know. */
record FrameFields(JsonNode node, Set<String> known) {
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    FrameFields {
        if (!node.isObject()) throw new BadFrame(ErrorCode.VALIDATION);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); )
            if (!known.contains(names.next())) throw new BadFrame(ErrorCode.UNKNOWN_FIELD);
    }

    FrameFields body(String... names) {
        return new FrameFields(node.path("d"), Set.of(names));
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name, int least, int most) {
        return textOf(node.path(name), least, most);
    }

    private static String textOf(JsonNode value, int least, int most) {
        if (!value.isTextual()) throw new BadFrame(ErrorCode.VALIDATION);
        var text = value.textValue();
        // What may be empty here is held to the rules for what people say, which have a word of their own for it.
        var unstorable = least > 0 && LiveCodec.isUnstorable(text);
        if (text.length() < least || text.length() > most || unstorable) throw new BadFrame(ErrorCode.VALIDATION);
        return text;
    }

    long number(String name) {
        var value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0)
            throw new BadFrame(name.equals("since") ? ErrorCode.BAD_SINCE : ErrorCode.VALIDATION);
        return value.longValue();
    }

    boolean flag(String name) {
        if (!node.path(name).isBoolean()) throw new BadFrame(ErrorCode.VALIDATION);
        return node.path(name).booleanValue();
    }

    UUID uuid(String name) {
        return uuidOf(node.path(name));
    }

    Optional<UUID> findUuid(String name) {
        return has(name) ? Optional.of(uuid(name)) : Optional.empty();
    }

    /** Between one and {@code most}; each counts once. */
    List<UUID> uuids(String name, int most) {
        var list = node.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > most) throw new BadFrame(ErrorCode.VALIDATION);
        var ids = new ArrayList<UUID>(list.size());
        for (var value : list) ids.add(uuidOf(value));
        return ids.stream().distinct().toList();
    }

    private static UUID uuidOf(JsonNode value) {
        var text = textOf(value, 36, 36);
        if (!UUIDS.matcher(text).matches()) throw new BadFrame(ErrorCode.VALIDATION);
        return UUID.fromString(text);
    }

    QuestionId question() {
        return new QuestionId(body("question").uuid("question"));
    }

    Reaction emoji() {
        return Reaction.find(body("emoji").text("emoji", 1, 20)).orElseThrow(() -> new BadFrame(ErrorCode.VALIDATION));
    }

    MessageId message() {
        return new MessageId(uuid("message"));
    }

    PersonId person() {
        return new PersonId(body("person").uuid("person"));
    }

    Topic topic() {
        try {
            return Topic.parse(text("topic", 2, 80));
        } catch (IllegalArgumentException unknown) {
            throw new BadFrame(ErrorCode.NOT_FOUND);
        }
    }
}
