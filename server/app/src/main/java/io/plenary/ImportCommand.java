package io.plenary;

import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.Uuid7;
import io.plenary.exchange.ImportReport;
import io.plenary.exchange.ImportService;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.config.Config;
import io.plenary.programme.SessionService;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.release.Release;
import io.plenary.programme.release.ReleaseService;
import io.plenary.registration.SeatBook;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;

/** {@code import}: a programme of another system from the command line, also while the server runs. */
final class ImportCommand {
    private final Shell shell;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    /** @param arguments after the word {@code import}; @return the exit code that docs/programmes.md explains */
    int run(List<String> arguments) {
        try {
            var wish = ImportWish.of(arguments);
            var file = Files.readAllBytes(wish.file());
            return shell.onDatabase((config, db) -> take(config, db, wish, file), ImportReport::of);
        } catch (ImportWish.Unclear unclear) {
            return unclear(unclear.getMessage());
        } catch (IOException unreadable) {
            return unclear("The file cannot be read: " + unreadable.getMessage());
        }
    }

    private int unclear(String why) {
        shell.mistakes().println(why);
        return ImportWish.USAGE_CODE;
    }

    private void take(Config config, Db db, ImportWish wish, byte[] file) {
        var origin = config.web().origin().toString();
        var sessions = new SessionService(db, Clock.systemUTC());
        var events = new EventService(new EventService.Parts(
                db,
                Clock.systemUTC(),
                new OrganisationService(db),
                sessions,
                new SeatBook(db),
                new EventCalendar(origin)));
        var drafts = new DraftService(db, events);
        var imports = new ImportService(db, events, drafts);
        var owner = imports.ownerOf(wish.event());
        var preview = imports.preview(owner, wish.event(), file, wish.zone());
        shell.say(ImportReport.of(preview));
        if (!wish.apply()) {
            shell.say("Nothing has changed. Say --apply to take it over into the draft.");
            return;
        }
        var version = imports.apply(owner, wish.event(), preview.id(), wish.removed(preview));
        shell.say("It is in the draft.");
        if (wish.release()) release(new ReleaseService(db, Clock.systemUTC(), events, drafts), owner, wish, version);
    }

    /** Tells nobody by mail: that is decided by a person who sees how many they are. */
    private void release(ReleaseService releases, Caller owner, ImportWish wish, long version) {
        var made = releases.release(owner, wish.event(), new Release.Wish(Uuid7.next(), version, "", false));
        shell.say("Release " + made.number() + " is public.");
    }
}
