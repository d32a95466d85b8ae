package io.plenary.privacy.retention;

import io.plenary.platform.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** What has a period. Days are counted from the end of the event, or from the moment where there is none. */
public enum Kept {
    /** Answers to the questions of forms. */
    ANSWERS(365, 30, 3650),
    /** What was said in chats and direct messages. */
    ROOMS(730, 30, 3650),
    /** The words of mails that have left. */
    MAIL(90, 30, 730),
    /** The trail of what staff changed. */
    AUDIT(1095, 365, 3650),
    /** Where people stopped in recordings. */
    WATCHING(365, 30, 3650);

    final int standard;
    final int least;
    final int most;

    Kept(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kept of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.field("/kind", "This kind is not known."));
    }

    /** @throws Refusal validation outside of the bounds */
    int check(int days) {
        if (days < least || days > most)
            throw Refusal.field("/" + word(), "Between " + least + " and " + most + " days.");
        return days;
    }
}
