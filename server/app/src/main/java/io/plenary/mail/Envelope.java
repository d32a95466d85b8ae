package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/** From whom mail is, in the words of RFC 5322. @param name where no organisation stands for it */
record Envelope(String name, String address) {

    /** @param from {@code name@host} or {@code Name <name@host>} */
    static Envelope of(String from) {
        var bracket = from.indexOf('<');
        if (bracket < 0) return new Envelope("", from.strip());
        var address = from.substring(bracket + 1).replace(">", "").strip();
        return new Envelope(from.substring(0, bracket).strip().replace("\"", ""), address);
    }

    /** The header, in the name of the organisation. Anything but plain words is encoded: a name must not add an address. */
    String from(Optional<House> house) {
        var shown = OneLine.of(house.map(House::name).orElse(name));
        if (shown.isEmpty()) return address;
        var plain = shown.chars().allMatch(one -> one == ' ' || one < 127 && Character.isLetterOrDigit(one));
        return (plain ? shown : SubjectLine.encoded(shown)) + " <" + address + ">";
    }

    /** The same on a repeat. */
    String messageId(UUID mail) {
        return "<" + mail + "@" + domain() + ">";
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
