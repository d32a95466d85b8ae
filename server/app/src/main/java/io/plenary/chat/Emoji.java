package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.util.List;

/** What a message can be reacted to with. */
public final class Emoji {
    /** In the order in which they are shown. */
    public static final List<String> ALL = List.of("👍", "❤️", "😂", "😮", "👏", "🎉", "🤔", "🙏");

    private Emoji() {}

    /** @throws Refusal validation for every other text */
    static String of(String text) {
        if (!ALL.contains(text)) throw new Refusal(ErrorCode.VALIDATION);
        return text;
    }
}
