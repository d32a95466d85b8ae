package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/** Takes one mail out of the house. Awaits; called on a virtual thread. */
public interface Post {

    /** @param id names the mail for ever: the Message-ID is made of it, the same on a repeat */
    record Parcel(
            UUID id,
            String recipient,
            String subject,
            String text,
            Optional<String> calendar,
            Dress dress,
            int attempt) {
        Parcel with(String otherSubject, String otherText) {
            return new Parcel(id, recipient, otherSubject, otherText, calendar, dress, attempt);
        }
    }

    /** In whose name and language it goes. @param unsubscribe address that ends letters of its kind */
    record Dress(Optional<House> house, String locale, Optional<String> unsubscribe) {
        static final Dress PLAIN = new Dress(Optional.empty(), "en", Optional.empty());
    }

    /** What became of it. {@code answer} is the other side's sentence, without secrets. */
    sealed interface Delivery {
        record Accepted(String answer) implements Delivery {}

        /** Try later: the server is away, busy or asks to wait. */
        record Later(String answer) implements Delivery {}

        /** Not because of the mail: the server does not know us or our sender. Somebody has to mend that; the mail waits. */
        record TurnedAway(String answer) implements Delivery {}

        /** It will never be taken. */
        record Refused(String answer) implements Delivery {}
    }

    Delivery deliver(Parcel parcel);

    /** Nothing leaves: for installations without SMTP, whose mails are read in the development mailbox. */
    static Post staysHere() {
        return parcel -> new Delivery.Accepted("kept in the development mailbox");
    }
}
