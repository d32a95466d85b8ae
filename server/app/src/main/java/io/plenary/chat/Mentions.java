package io.plenary.chat;

import io.plenary.accounts.Person;
import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.ChatBody.Mention;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.PersonalNotices;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is meant by a message: people whom everybody sees in the room, on whatever node they are, or who have spoken in it,
 * and nobody else, so that an id tells nothing about somebody who is elsewhere or keeps out of the list. In backstage only
 * those who are on stage, and of those who have spoken there whoever runs the rooms of the house now.
 */
public final class Mentions {
    private final Db db;
    private final Seen seen;
    private final PersonalNotices notices;
    private final Function<Collection<PersonId>, List<Person>> people;

    /** Those of these people who are in the room and named to everybody there. May await. */
    @FunctionalInterface
    public interface Seen {
        Set<PersonId> among(SessionId session, Set<PersonId> people);
    }

    /** @param people those of these who exist */
    public Mentions(Db db, Seen seen, PersonalNotices notices, Function<Collection<PersonId>, List<Person>> people) {
        this.db = db;
        this.seen = seen;
        this.notices = notices;
        this.people = people;
    }

    /** Whoever cannot be meant is left out without a word: the message matters more. */
    List<Mention> among(Standing who, Topic topic, List<UUID> wished) {
        if (wished.isEmpty()) return List.of();
        var meant = new HashSet<>(spoken(who, topic, wished));
        wished.stream().filter(person -> isOnStage(who, new PersonId(person))).forEach(meant::add);
        if (topic.kind() == Topic.Kind.CHAT) meant.addAll(hereAmong(topic, wished));
        var ids = wished.stream().filter(meant::contains).map(PersonId::new).toList();
        if (ids.isEmpty()) return List.of();
        var known = people.apply(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> new Mention(id.value(), known.get(id).name().value()))
                .toList();
    }

    private Set<UUID> spoken(Standing who, Topic topic, List<UUID> wished) {
        var store = new ChatStore(db);
        var spoken = store.spokenAmong(topic, wished);
        var anybody = topic.kind() == Topic.Kind.CHAT || spoken.isEmpty();
        return anybody ? spoken : store.runningAmong(who.session().organisationId(), spoken);
    }

    private static boolean isOnStage(Standing who, PersonId person) {
        return who.session().isHost(person) || who.session().speaks(person);
    }

    private Set<UUID> hereAmong(Topic topic, List<UUID> wished) {
        var asked = wished.stream().map(PersonId::new).collect(Collectors.toSet());
        return seen.among(topic.session().orElseThrow(), asked).stream()
                .map(Id::value)
                .collect(Collectors.toSet());
    }

    void tell(List<Mention> mentioned, LiveBody.MeMentioned notice) {
        for (var one : mentioned) if (!one.id().equals(notice.by().id())) notices.tell(new PersonId(one.id()), notice);
    }
}
