package io.plenary.forms;

import io.plenary.contract.ids.EventId;
import io.plenary.files.FileService;
import io.plenary.files.StoredFile;
import io.plenary.files.StoredFile.Owner;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files among answers: whose they become when they are named, and which go because nothing names them any more. */
record AnswerFiles(FileService files, EventId event, Purpose purpose) {
    static final String GONE = "This file is no longer there. Please send it again.";

    /** The word under which files that nobody has named yet are kept. */
    private static final String LOOSE = "form";

    Owner loose(String question) {
        return new Owner(LOOSE, event.value(), purpose.word() + ":" + question);
    }

    private Owner of(UUID subject, String question) {
        return new Owner(purpose.word(), subject, question);
    }

    /** @throws Refusal validation where a file went, or is somebody else's */
    void claim(Sql transaction, UUID subject, Form form, Collection<Answer> answers) {
        for (var answer : answers) {
            if (!isOfFiles(form, answer)) continue;
            var owner = of(subject, answer.question());
            for (var value : answer.values())
                if (!isClaimed(transaction, value, owner)) throw Refusal.field("/answers/" + answer.question(), GONE);
        }
    }

    private boolean isClaimed(Sql transaction, String value, Owner owner) {
        var file =
                Optional.of(value).filter(AnswerFile::fits).map(AnswerFile::of).orElse(null);
        if (file == null) return false;
        var kept = files.find(transaction, file.id()).filter(one -> one.name().equals(file.name()));
        if (kept.map(StoredFile::owner).filter(owner::equals).isPresent()) return true;
        return kept.isPresent() && files.claim(transaction, file.id(), loose(owner.slot()), owner);
    }

    /**
     * Whatever no answer names goes. What was sent under an earlier version counts whatever is asked by now.
     *
     * @param named by what was sent and by what is still a draft
     */
    void tidy(Sql transaction, UUID subject, Collection<Answer> named) {
        var kept = named.stream()
                .flatMap(answer -> answer.values().stream())
                .filter(AnswerFile::fits)
                .map(value -> AnswerFile.of(value).id())
                .collect(Collectors.toSet());
        files.keepOnly(transaction, purpose.word(), subject, kept);
    }

    /** Answers without those files that are gone, so that a draft can be saved whatever became of them. */
    List<Answer> withoutGone(Sql transaction, UUID subject, Form form, Collection<Answer> answers) {
        var there = new ArrayList<Answer>();
        for (var answer : answers) {
            var owner = of(subject, answer.question());
            if (!isOfFiles(form, answer)) there.add(answer);
            else
                there.add(new Answer(
                        answer.question(),
                        answer.values().stream()
                                .filter(value -> isClaimed(transaction, value, owner))
                                .toList()));
        }
        return there;
    }

    static boolean isOfFiles(Form form, Answer answer) {
        return form.find(answer.question())
                .filter(one -> one.kind() == Question.Kind.FILE)
                .isPresent();
    }
}
