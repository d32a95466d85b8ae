package io.plenary.chat;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Reacting to messages. */
public final class EmojiService {
    private static final Limit REACTING = new Limit("chat-reactions", 20, 5, Duration.ofSeconds(1));

    private final Db db;
    private final RateLimits limits;
    private final ReactionNews news;

    public EmojiService(Db db, RateLimits limits, ReactionNews news) {
        this.db = db;
        this.limits = limits;
        this.news = news;
    }

    /** @throws Refusal why the person may not speak here; validation (not offered); target-removed; rate-limited */
    public void react(Standing who, ChatCommand.ChatReact command) {
        var person = person(who, command.topic());
        var message = command.message().value();
        if (!new ReactionStore(db).add(command.topic(), message, person, Emoji.of(command.emoji())))
            throw new Refusal(gone(command.topic(), message));
        news.touched(command.topic(), message);
    }

    private ErrorCode gone(Topic topic, UUID message) {
        return new ChatStore(db).find(topic, message).isPresent() ? ErrorCode.TARGET_REMOVED : ErrorCode.NOT_FOUND;
    }

    /** @throws Refusal as for reacting */
    public void unreact(Standing who, ChatCommand.ChatUnreact command) {
        var person = person(who, command.topic());
        var message = command.message().value();
        new ReactionStore(db).remove(command.topic(), message, person, Emoji.of(command.emoji()));
        news.touched(command.topic(), message);
    }

    /** How many reacted lately, for a socket that has just joined. */
    List<LiveEvent> greeting(Topic topic) {
        return news.greeting(topic);
    }

    private PersonId person(Standing who, Topic topic) {
        Speech.require(who, topic);
        var person = new PersonId(Speech.authorOf(who).id());
        limits.take(REACTING, person + " " + who.session().id());
        return person;
    }
}
