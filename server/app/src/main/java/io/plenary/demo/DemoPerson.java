package io.plenary.demo;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonName;
import io.plenary.platform.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The invented people whom a newcomer can be, one for each part. No real person has these names here. */
public enum DemoPerson {
    MALIK("Malik", "attendee", "Europe/Bucharest"),
    SOFIA("Sofia", "speaker", "Europe/Athens"),
    DANA("Dana", "host", "Europe/Bucharest", Role.MODERATOR),
    RADU("Radu", "reviewer", "Europe/Bucharest", Role.REVIEWER),
    ELENA("Elena", "organiser", "Europe/Bucharest", Role.ORGANISER),
    IOANA("Ioana", "owner", "Europe/Bucharest", Role.OWNER);

    private final String first;
    private final String part;
    private final String zone;
    private final List<Role> roles;

    DemoPerson(String first, String part, String zone, Role... roles) {
        this.first = first;
        this.part = part;
        this.zone = zone;
        this.roles = List.of(roles);
    }

    /** Name of the button, such as {@code malik}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DemoPerson> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Says that the person is invented. */
    public PersonName label() {
        return PersonName.of(first + " (demo)");
    }

    /** Nobody's: the domain is reserved for examples. */
    public EmailAddress email() {
        return EmailAddress.of(key() + "@demo.example");
    }

    /** What the person shows: attendee, speaker, host, reviewer, organiser or owner. */
    public String part() {
        return part;
    }

    String zone() {
        return zone;
    }

    List<Role> roles() {
        return roles;
    }
}
