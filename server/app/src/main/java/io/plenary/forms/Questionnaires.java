package io.plenary.forms;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.files.FileService;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;

/** Answers, for the feature that asked: it knows whose they are and who may read them. */
public final class Questionnaires {
    /** Whoever had begun when another version was published still finishes. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int AT_ONCE = 1_000;

    private final Db db;
    private final InstantSource clock;
    private final FileService files;

    public Questionnaires(Db db, InstantSource clock, FileService files) {
        this.db = db;
        this.clock = clock;
        this.files = files;
    }

    /** What somebody sends. @param version of the form that they were shown */
    public record Reply(UUID version, List<Answer> answers) {}

    /** A reply that fits the version it was made to. */
    public record Checked(EventId event, Purpose purpose, FormVersion version, AnswerSheet sheet) {
        List<Answer> answers() {
            var all = new ArrayList<>(sheet.plain());
            all.addAll(sheet.guarded());
            return all;
        }
    }

    /**
     * @param shown the version that is asked now
     * @throws Refusal validation by question; stale where the version is no longer taken
     */
    public Checked check(EventId event, Purpose purpose, UUID shown, Optional<Reply> reply) {
        var asked = reply.map(Reply::version).orElse(shown);
        var version = new FormStore(db)
                .find(event, purpose, asked)
                .filter(this::isTaken)
                .orElseThrow(() -> new Refusal(ErrorCode.STALE));
        return new Checked(
                event,
                purpose,
                version,
                AnswerSheet.of(version.form(), reply.map(Reply::answers).orElse(List.of())));
    }

    private boolean isTaken(FormVersion version) {
        return version.supersededAt()
                .map(at -> clock.instant().isBefore(at.plus(GRACE)))
                .orElse(true);
    }

    /** In the transaction of what was answered for. @throws Refusal validation where a file went */
    public void keep(Sql transaction, UUID subject, Checked checked) {
        keep(transaction, subject, checked, List.of());
    }

    /** Those of many, in one statement; for sheets that were read from elsewhere. */
    public void keepAll(Sql transaction, FormVersion version, Map<UUID, AnswerSheet> sheets) {
        new AnswerStore(transaction).putAll(version.id(), sheets);
    }

    /** Those of many, each by the version that was shown to them: a statement for each version. */
    public void keepAll(Sql transaction, Map<UUID, Checked> bySubject) {
        var sheets = new HashMap<UUID, Map<UUID, AnswerSheet>>();
        bySubject.forEach((subject, checked) -> {
            if (checked.version().form().asksForFiles()) keep(transaction, subject, checked);
            else
                sheets.computeIfAbsent(checked.version().id(), none -> new HashMap<>())
                        .put(subject, checked.sheet());
        });
        sheets.forEach(new AnswerStore(transaction)::putAll);
    }

    /** @param draft whose files stay as well */
    public void keep(Sql transaction, UUID subject, Checked checked, List<Answer> draft) {
        var form = checked.version().form();
        new AnswerStore(transaction).put(subject, checked.version().id(), checked.sheet());
        if (form.asksForFiles()) {
            var named = new ArrayList<>(checked.answers());
            var among = new AnswerFiles(files, checked.event(), checked.purpose());
            among.claim(transaction, subject, form, named);
            draft.stream().filter(one -> AnswerFiles.isOfFiles(form, one)).forEach(named::add);
            among.tidy(transaction, subject, named);
        }
    }

    /** A draft's files are its own from now on. @return its answers, without files that are gone */
    public List<Answer> keepDraft(Sql transaction, Draft draft) {
        var form = new FormStore(transaction)
                .shown(draft.event(), draft.purpose())
                .map(FormVersion::form)
                .orElse(Form.EMPTY);
        if (!form.asksForFiles()) return draft.answers();
        var among = new AnswerFiles(files, draft.event(), draft.purpose());
        var there = among.withoutGone(transaction, draft.subject(), form, draft.answers());
        var named = new ArrayList<>(there);
        new AnswerStore(transaction).find(draft.subject()).ifPresent(sent -> named.addAll(sent.all()));
        among.tidy(transaction, draft.subject(), named);
        return there;
    }

    /** Whether one of these answers names the file. */
    public static boolean isNamed(UUID file, List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.values().stream())
                .filter(AnswerFile::fits)
                .anyMatch(value -> AnswerFile.of(value).id().equals(file));
    }

    /** Answers that are not sent yet. */
    public record Draft(EventId event, Purpose purpose, UUID subject, List<Answer> answers) {}

    public Optional<AnsweredForm> find(UUID subject) {
        return new AnswerStore(db).find(subject);
    }

    public List<AnsweredForm> list(Collection<UUID> subjects) {
        var answers = new AnswerStore(db);
        return subjects.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> answers.list(some).stream())
                .toList();
    }

    /** The versions that somebody has answered, the oldest first. */
    public List<FormVersion> answered(EventId event, Purpose purpose) {
        return new FormStore(db).answered(event, purpose);
    }

    /** Where tables of answers lie until they have left. */
    public Path outgoing() {
        return files.incoming();
    }

    /** What is asked now; nothing where nothing is. */
    public Optional<FormVersion> shown(EventId event, Purpose purpose) {
        return new FormStore(db)
                .shown(event, purpose)
                .filter(version -> !version.form().questions().isEmpty());
    }

    public Optional<FormVersion> version(EventId event, Purpose purpose, UUID id) {
        return new FormStore(db).find(event, purpose, id);
    }

    /**
     * Whether somebody who organises the event reads the guarded answers; a key never does.
     *
     * @param email of the caller
     */
    public boolean readsGuarded(Caller caller, EmailAddress email, EventId event, Purpose purpose) {
        return !caller.isMachine() && current(event, purpose).isReadBy(email.value());
    }

    /** The draft's readers: whoever is taken off it reads nothing any more, at once. */
    public Form current(EventId event, Purpose purpose) {
        return new FormStore(db).find(event, purpose).map(FormStore.Draft::form).orElse(Form.EMPTY);
    }
}
