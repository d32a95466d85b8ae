package io.plenary.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * What a mail is about.
 *
 * @param organisation in whose name it is sent
 * @param event whose staff may see that it was sent
 * @param circular the letter to many that it comes from
 * @param unsubscribe address of the page that ends letters of its kind; absent for what a person asked for
 */
public record Matter(
        Optional<UUID> organisation, Optional<UUID> event, Optional<UUID> circular, Optional<String> unsubscribe) {
    public static final Matter NONE =
            new Matter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Matter of(UUID organisation, UUID event) {
        return new Matter(Optional.of(organisation), Optional.of(event), Optional.empty(), Optional.empty());
    }

    /** A letter of an organisation that is about no event. */
    public static Matter of(UUID organisation) {
        return new Matter(Optional.of(organisation), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Matter toMany(UUID letter, String unsubscribe) {
        return new Matter(organisation, event, Optional.of(letter), Optional.of(unsubscribe));
    }
}
