package io.plenary.organisations;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.organisations.Vocabulary.Kind;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabularies of organisations. */
public final class VocabularyService {
    private final Db db;
    private final OrganisationService organisations;

    public VocabularyService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** A term as an organiser writes it. @param slug of one that there is already */
    public record Written(Optional<String> slug, Map<String, String> names) {}

    /** All lists, for organisers; others see of them what public events carry. @throws Refusal not-found, forbidden */
    public Vocabulary get(Caller caller, String slug) {
        var organisation = organisations.getOrganised(caller, slug);
        return Vocabulary.of(new VocabularyStore(db).list(organisation.id()));
    }

    /** One list as an organiser wants it. @param version of the list that they saw */
    public record WrittenList(String version, List<Written> terms) {}

    /**
     * Replaces one list. A new term gets its name in addresses from its first name; a missing one leaves all events.
     *
     * @throws Refusal not-found, forbidden, stale where somebody was faster, validation
     */
    public Vocabulary save(Caller caller, String slug, Kind facet, WrittenList list) {
        var organisation = organisations.getOrganised(caller, slug);
        var named = named(list.terms());
        return db.transaction(tx -> {
            var store = new VocabularyStore(tx);
            store.lock(organisation.id());
            var before = Vocabulary.of(store.list(organisation.id()));
            if (!before.list(facet).version().equals(list.version())) throw new Refusal(ErrorCode.STALE);
            store.keepOnly(organisation.id(), facet, named.keySet());
            store.save(organisation.id(), facet, named);
            var after = Vocabulary.of(store.list(organisation.id()));
            var line = new Audit.Line(
                    organisation.id(),
                    caller.person(),
                    "organisation.vocabulary",
                    organisation.id().toString());
            new Audit(tx).write(line, words(facet, before), words(facet, after));
            return after;
        });
    }

    private static JsonObject words(Kind facet, Vocabulary all) {
        var terms = all.list(facet).terms().stream().map(Vocabulary.Term::slug).toList();
        return new JsonObject().put(facet.word(), String.join(", ", terms));
    }

    private static Map<String, Map<String, String>> named(List<Written> terms) {
        var named = new LinkedHashMap<String, Map<String, String>>();
        var taken = new LinkedHashSet<String>();
        for (var term : terms) term.slug().ifPresent(taken::add);
        for (var n = 0; n < terms.size(); n++) {
            var names = cleaned(terms.get(n).names(), n);
            var slug = terms.get(n)
                    .slug()
                    .orElseGet(() -> free(names.values().iterator().next(), taken));
            taken.add(slug);
            if (named.put(slug, names) != null) throw Refusal.field("/terms/" + n + "/slug", "This is given twice.");
        }
        return named;
    }

    private static Map<String, String> cleaned(Map<String, String> names, int at) {
        var cleaned = new LinkedHashMap<String, String>();
        names.forEach((language, name) -> {
            var line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
            if (!language.matches("[a-z]{2}") || line.isEmpty())
                throw Refusal.field("/terms/" + at + "/names", "A name is needed, and a language of two letters.");
            cleaned.put(language, line);
        });
        return cleaned;
    }

    private static String free(String name, LinkedHashSet<String> taken) {
        var slug = Slug.of(name).value();
        var tries = new ArrayList<String>();
        for (var number = 1; number <= taken.size() + 1; number++) tries.add(number == 1 ? slug : slug + "-" + number);
        return tries.stream().filter(one -> !taken.contains(one)).findFirst().orElseThrow();
    }
}
