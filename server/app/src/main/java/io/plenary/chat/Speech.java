package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.platform.Refusal;

/** Who may speak in which kind of topic. */
final class Speech {
    private Speech() {}

    /** Backstage talks on when the session has ended, and before it begins. @throws Refusal why the person may not */
    static void require(Standing who, Topic topic) {
        requirePresence(who, topic);
        if (topic.kind() != Topic.Kind.BACKSTAGE) who.requireVoice();
    }

    /** @throws Refusal why the person may not be here */
    static void requirePresence(Standing who, Topic topic) {
        who.refusalOf(topic.kind()).ifPresent(code -> {
            throw new Refusal(code);
        });
    }

    /** @throws Refusal forbidden, or what keeps one out of the room */
    static void requireModeration(Standing who, Topic topic) {
        requirePresence(who, topic);
        if (!who.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
    }

    /** @throws Refusal auth-required */
    static LiveEvent.Author authorOf(Standing who) {
        return who.author().orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
    }
}
