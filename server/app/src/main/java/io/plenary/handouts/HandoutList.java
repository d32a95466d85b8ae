package io.plenary.handouts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session hands out, as one person sees it.
 *
 * @param access whether they may have the files, or why not
 * @param mayGive they may add to it
 */
record HandoutList(List<Item> handouts, Access access, boolean mayGive) {

    enum Access {
        OPEN,
        SIGN_IN_FIRST,
        REGISTER_FIRST,
        /** Others gave them a seat that they have not agreed to take. */
        AGREE_FIRST;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param name of the file where it is kept
     * @param open the audience sees it now
     * @param mayChange the one who asks may
     */
    record Item(
            UUID id,
            String title,
            String name,
            String type,
            int size,
            Optional<String> language,
            Handout.Shown shown,
            boolean open,
            boolean mayChange) {}
}
