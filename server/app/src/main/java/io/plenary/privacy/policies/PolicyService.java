package io.plenary.privacy.policies;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** What an organisation says of its terms, of itself, and of people's data. */
public final class PolicyService {
    private final Db db;
    private final OrganisationService organisations;

    public PolicyService(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** @throws Refusal not-found */
    public List<Policy> list(String slug) {
        var organisation = organisations.findBySlug(slug).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        return new PolicyStore(db).listShown(organisation.id());
    }

    /** What the installation says itself. */
    public List<Policy> listOfInstallation() {
        return new PolicyStore(db).listOfInstallation();
    }

    /** By whoever runs the installation; no text at all takes it down. @throws Refusal validation */
    public void publishForAll(String kind, List<Policy.Text> texts) {
        var clean = cleaned(texts);
        db.transaction(tx -> {
            new PolicyStore(tx).publishForAll(kind, PolicyStore.textsOf(clean));
            return true;
        });
    }

    /**
     * From now on this stands there; no text at all takes it down.
     *
     * @param seen the number of the version that was changed, 0 for none
     * @throws Refusal not-found, forbidden, stale, validation
     */
    public List<Policy> publish(Caller caller, String slug, String kind, int seen, List<Policy.Text> texts) {
        var organisation = organisations.getOwned(caller, slug);
        var clean = cleaned(texts);
        db.transaction(tx -> {
            var store = new PolicyStore(tx);
            var before = store.find(organisation.id(), kind).map(Policy::texts).orElse(List.of());
            if (!store.supersede(organisation.id(), kind, seen)) throw new Refusal(ErrorCode.STALE);
            store.insert(
                    organisation.id(),
                    new Policy(kind, seen + 1, Instant.EPOCH, clean, Policy.Whose.ORGANISATION),
                    caller.person());
            var line = new Audit.Line(
                    organisation.id(),
                    caller.person(),
                    "organisation.policy",
                    organisation.id().toString());
            new Audit(tx).write(line, words(kind, seen, before), words(kind, seen + 1, clean));
            return true;
        });
        return list(slug);
    }

    private static List<Policy.Text> cleaned(List<Policy.Text> texts) {
        var clean = texts.stream()
                .map(one -> new Policy.Text(one.language(), legible(one.text())))
                .filter(one -> !one.text().isEmpty())
                .toList();
        var languages = new HashSet<String>();
        if (!clean.stream().allMatch(one -> languages.add(one.language())))
            throw Refusal.field("/texts", "Each language stands here once.");
        return clean;
    }

    /** Lines and paragraphs stay, what no page can show goes. */
    private static String legible(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** Which version, and its words by language; nothing where there is none. */
    private static JsonObject words(String kind, int number, List<Policy.Text> texts) {
        return number == 0 ? new JsonObject() : PolicyStore.textsOf(texts).put(kind, number);
    }
}
