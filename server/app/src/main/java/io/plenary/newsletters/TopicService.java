package io.plenary.newsletters;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.Uuid7;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one can read about. */
final class TopicService {
    private static final int VERSION_BYTES = 8;

    private final Db db;
    private final OrganisationService organisations;

    TopicService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** @param version of the list: whoever saves another says which they saw */
    record All(List<Topic> topics, String version) {
        static All of(List<Topic> topics) {
            var hash = HexFormat.of().formatHex(Secrets.hash(StrictJson.write(topics)), 0, VERSION_BYTES);
            return new All(topics, hash);
        }
    }

    /** For everybody. @throws Refusal not-found */
    All list(Caller caller, String slug) {
        var organisation = organisations.getProfile(caller, slug).organisation().id();
        return All.of(new TopicStore(db).list(organisation));
    }

    private static JsonObject names(List<Topic> topics) {
        var names = topics.stream()
                .flatMap(topic -> topic.texts().stream())
                .map(text -> text.language() + ": " + text.name())
                .toList();
        return new JsonObject().put("topics", new JsonArray(names));
    }

    /** @param id absent for a new one */
    record Wish(Optional<UUID> id, List<Topic.Text> texts) {}

    /** All of them, in their order; those that are missing end. @throws Refusal auth-required, forbidden, stale */
    All save(Caller caller, String slug, String version, List<Wish> wishes) {
        var organisation = organisations.getOrganised(caller, slug).id();
        for (var wish : wishes)
            IssueService.checkLanguages(
                    wish.texts().stream().map(Topic.Text::language).toList());
        return db.transaction(tx -> {
            var store = new TopicStore(tx);
            store.lock(organisation);
            var before = store.list(organisation);
            if (!All.of(before).version().equals(version)) throw new Refusal(ErrorCode.STALE);
            var known = before.stream().map(Topic::id).collect(Collectors.toSet());
            var topics = wishes.stream()
                    .map(wish -> new Topic(wish.id().filter(known::contains).orElseGet(Uuid7::next), wish.texts()))
                    .toList();
            for (var n = 0; n < topics.size(); n++) store.save(organisation, topics.get(n), n);
            store.keepOnly(organisation, topics.stream().map(Topic::id).toList());
            var after = store.list(organisation);
            if (!All.of(after).version().equals(version)) {
                var line = new Audit.Line(organisation, caller.person(), "newsletter.topics", organisation.toString());
                new Audit(tx).write(line, names(before), names(after));
            }
            return All.of(after);
        });
    }
}
