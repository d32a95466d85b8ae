package io.plenary.forms;

import java.util.List;
import java.util.UUID;

/** What was answered, with the version that was shown. @param subject whose answers; @param guarded may be withheld */
public record AnsweredForm(UUID subject, FormVersion version, List<Answer> plain, List<Answer> guarded) {

    /** For those who do not arrange what the guarded questions ask about. */
    public AnsweredForm withoutGuarded() {
        return new AnsweredForm(subject, version, plain, List.of());
    }

    /** In the order of the questions. */
    public List<Answer> all() {
        return version.form().questions().stream()
                .flatMap(question -> java.util.stream.Stream.concat(plain.stream(), guarded.stream())
                        .filter(answer -> answer.question().equals(question.id())))
                .toList();
    }
}
