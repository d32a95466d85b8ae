package io.plenary.mail;

import io.plenary.platform.Sql;

/** Letters in the words that their event has chosen, for those who look at one before it leaves. */
public final class Wordings {
    private final WordingStore store;
    private final Letters letters;

    public Wordings(Sql sql, Letters letters) {
        this.store = new WordingStore(sql);
        this.letters = letters;
    }

    /** As it would leave now; the same where the event has no words of its own. */
    public Mail of(Mail mail) {
        var written = mail.written();
        var kind = written.flatMap(one -> LetterKind.of(one.name()));
        var event = mail.matter().event();
        if (kind.isEmpty() || event.isEmpty()) return mail;
        return store.find(event.get(), kind.get(), written.get().locale())
                .map(own -> letters.worded(own, kind.get(), written.get()))
                .map(letter -> new Mail(mail.intent(), mail.recipient(), letter).about(mail.matter()))
                .orElse(mail);
    }
}
