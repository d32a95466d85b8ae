package io.plenary.mail.bounces;

import io.plenary.mail.ReturnPath;
import io.plenary.platform.Db;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what comes back, and stops letters to many for addresses where nobody is. */
public final class BounceService {
    private static final Logger LOG = LoggerFactory.getLogger(BounceService.class);
    /** Failures of different mails within {@link #LATELY} after which an address counts as gone. */
    private static final int ENOUGH = 3;

    private static final Duration LATELY = Duration.ofDays(30);

    private final Db db;
    private final ReturnPath path;
    private final ReportReader reader;

    public BounceService(Db db, ReturnPath path) {
        this.db = db;
        this.path = path;
        this.reader = new ReportReader(path);
    }

    /** The address of one of our mails, or the one that complaints are sent to. */
    boolean expects(String address) {
        return path.isPlain(address) || path.mailIn(address).isPresent();
    }

    /** @param recipient to whom it came; @return what became of it, for the log of whoever handed it over */
    String take(String recipient, byte[] message) {
        return switch (reader.read(path.mailIn(recipient), message)) {
            case Report.Failed failed -> noted(failed);
            case Report.Delayed delayed -> delayed(delayed);
            case Report.Complaint complaint -> noted(complaint);
            case Report.Unread unread -> {
                LOG.atInfo().addKeyValue("why", unread.why()).log("a returned message says nothing");
                yield "unread";
            }
        };
    }

    private String noted(Report.Failed failed) {
        var gone = failed.status().isGone();
        return db.transaction(tx -> {
            var store = new BounceStore(tx);
            var note = new BounceStore.Note(
                    gone ? "gone" : "failed", failed.status().toString(), failed.words());
            if (!store.note(failed.mail(), note)) return "known";
            store.bounced(failed.mail(), failed.words());
            if (!gone && store.failures(failed.mail(), LATELY) < ENOUGH) return "counted";
            store.stop(failed.mail(), "bounced", failed.words());
            return "stopped";
        });
    }

    private String noted(Report.Complaint complaint) {
        return db.transaction(tx -> {
            var store = new BounceStore(tx);
            if (!store.note(complaint.mail(), new BounceStore.Note("complaint", "", complaint.words()))) return "known";
            store.stop(complaint.mail(), "complained", complaint.words());
            return "stopped";
        });
    }

    private String delayed(Report.Delayed delayed) {
        new BounceStore(db).delayed(delayed.mail(), delayed.words());
        return "delayed";
    }
}
