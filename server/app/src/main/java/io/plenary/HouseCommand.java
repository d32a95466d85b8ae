package io.plenary;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.contract.ErrorCode;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationName;
import io.plenary.organisations.OrganisationService;
import io.plenary.organisations.Slug;
import io.plenary.organisations.members.InvitationService;
import io.plenary.organisations.members.SuspensionService;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.platform.config.Config;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;

/** {@code organisation …}: many organisations on one installation, made by whoever runs it. */
final class HouseCommand {
    private static final String HOW = """
            usage: organisation list
                   organisation create <address> <owner's mail address> <language> <name>
                   organisation invite-owner <address> <mail address> <language>
                   organisation suspend <address>
                   organisation resume <address>""";

    private final Shell shell;

    HouseCommand(Shell shell) {
        this.shell = shell;
    }

    /** @return the exit code */
    int run(List<String> arguments) {
        var verb = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (verb + " " + arguments.size()) {
            case "list 1" -> inHouses(this::list);
            case "create 5" -> inHouses(houses -> create(houses, arguments));
            case "suspend 2" ->
                inHouses(houses -> said(
                        houses.suspensions().suspend(arguments.getLast()),
                        "It is suspended, and its members are told.",
                        "It was suspended already."));
            case "resume 2" ->
                inHouses(houses -> said(
                        houses.suspensions().resume(arguments.getLast()),
                        "It goes on as it was, and its members are told.",
                        "It was not suspended."));
            case "invite-owner 4" -> inHouses(houses -> inviteOwner(houses, arguments));
            default -> shell.explain(HOW);
        };
    }

    /** What the verbs work with. */
    private record Houses(
            Db db, OrganisationService organisations, InvitationService invitations, SuspensionService suspensions) {
        static Houses of(Config config, Db db, Revocations revocations) {
            var organisations = new OrganisationService(db);
            var invitations = new InvitationService(new InvitationService.Parts(
                    db,
                    organisations,
                    new PersonService(db, organisations),
                    new RateLimits(Clock.systemUTC(), false),
                    new Letters(new Words()),
                    new Outbox(),
                    config.web().origin().toString()));
            var suspensions = new SuspensionService(new SuspensionService.Parts(
                    db,
                    organisations,
                    revocations,
                    new Letters(new Words()),
                    new Outbox(),
                    config.web().origin().toString()));
            return new Houses(db, organisations, invitations, suspensions);
        }
    }

    private interface Verb {
        void on(Houses houses);
    }

    private int inHouses(Verb verb) {
        return shell.onDatabase(
                (config, db) -> {
                    try (var revocations = new Revocations(db, new SignInKeys(db))) {
                        verb.on(Houses.of(config, db, revocations));
                    }
                },
                HouseCommand::sentence);
    }

    private void said(boolean changed, String done, String before) {
        shell.say(changed ? done : before);
    }

    private static String sentence(Refusal refusal) {
        if (refusal.code() == ErrorCode.NOT_FOUND) return "No organisation has this address.";
        if (refusal.code() == ErrorCode.ORGANISATION_SUSPENDED) return "It is suspended.";
        if (refusal.errors().isEmpty()) return refusal.code().title();
        return refusal.errors().getFirst().detail();
    }

    private void list(Houses houses) {
        for (var one : houses.organisations().listAll())
            shell.say(one.slug() + "\t" + one.name() + "\t" + one.members()
                    + (one.members() == 1 ? " member" : " members") + (one.suspended() ? "\tsuspended" : ""));
    }

    private void create(Houses houses, List<String> words) {
        var slug = Slug.chosen(words.get(1));
        var owner = EmailAddress.of(words.get(2));
        var name = OrganisationName.of(words.get(4));
        var locale = houses.invitations().localeOf(owner, words.get(3));
        houses.db().transaction(tx -> {
            var made = houses.organisations().create(tx, slug, name.value());
            new Audit(tx)
                    .writeForOperator(
                            made.id(), "operator.made", new JsonObject(), new JsonObject().put("name", made.name()));
            houses.invitations().inviteOwner(tx, made, owner, locale);
            return true;
        });
        shell.say("It is made, and " + owner + " is invited as its owner.");
    }

    private void inviteOwner(Houses houses, List<String> words) {
        var owner = EmailAddress.of(words.get(2));
        var house = houses.organisations().getOpen(words.get(1));
        var locale = houses.invitations().localeOf(owner, words.getLast());
        houses.db().transaction(tx -> {
            houses.invitations().inviteOwner(tx, house, owner, locale);
            return true;
        });
        shell.say(owner + " is invited as an owner.");
    }
}
