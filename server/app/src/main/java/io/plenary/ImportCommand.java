package io.plenary;

import io.plenary.catalogue.EventCalendar;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.Uuid7;
import io.plenary.exchange.ImportReport;
import io.plenary.exchange.ImportService;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.ConfigMistakes;
import io.plenary.programme.SessionService;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.release.Release;
import io.plenary.programme.release.ReleaseService;
import io.plenary.registration.SeatBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code import}: a programme of another system from the command line, also while the server runs. */
final class ImportCommand {
    private static final int REFUSED = 1;
    private static final int CONFIGURATION = 78;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream mistakes;

    ImportCommand(Map<String, String> environment, PrintStream out, PrintStream mistakes) {
        this.environment = environment;
        this.out = out;
        this.mistakes = mistakes;
    }

    /** @param arguments after the word {@code import}; @return the exit code that docs/programmes.md explains */
    int run(List<String> arguments) {
        try {
            var wish = ImportWish.of(arguments);
            var config = Config.read(environment, Path.of("").toAbsolutePath());
            var file = Files.readAllBytes(wish.file());
            CommandDatabase.open(config, db -> take(config, db, wish, file));
            return 0;
        } catch (ImportWish.Unclear unclear) {
            mistakes.println(unclear.getMessage());
            return ImportWish.USAGE_CODE;
        } catch (IOException unreadable) {
            mistakes.println("The file cannot be read: " + unreadable.getMessage());
            return ImportWish.USAGE_CODE;
        } catch (Refusal refusal) {
            mistakes.println(ImportReport.of(refusal));
            return REFUSED;
        } catch (ConfigMistakes | CannotStart mistake) {
            mistakes.println(mistake.getMessage());
            return CONFIGURATION;
        }
    }

    private Void take(Config config, Db db, ImportWish wish, byte[] file) {
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
        out.println(ImportReport.of(preview));
        if (!wish.apply()) {
            out.println("Nothing has changed. Say --apply to take it over into the draft.");
            return null;
        }
        var version = imports.apply(owner, wish.event(), preview.id(), wish.removed(preview));
        out.println("It is in the draft.");
        if (wish.release()) release(new ReleaseService(db, Clock.systemUTC(), events, drafts), owner, wish, version);
        return null;
    }

    /** Tells nobody by mail: that is decided by a person who sees how many they are. */
    private void release(ReleaseService releases, Caller owner, ImportWish wish, long version) {
        var made = releases.release(owner, wish.event(), new Release.Wish(Uuid7.next(), version, "", false));
        out.println("Release " + made.number() + " is public.");
    }
}
