package io.plenary.programme.release;

import io.plenary.contract.ids.SessionId;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.draft.Difference;
import java.util.List;
import java.util.Set;

/** Which changes are worth a mail: those that change somebody's day. */
final class Told {
    private static final Set<What> WORTH = Set.of(
            What.ADDED,
            What.REMOVED,
            What.CANCELLED,
            What.REVIVED,
            What.TITLE,
            What.MOVED,
            What.ROOM,
            What.LENGTH,
            What.SPEAKERS,
            What.LANGUAGE,
            What.STAGE,
            What.DAY);

    private Told() {}

    static Set<SessionId> sessions(Difference difference) {
        return difference.sessionsWith(WORTH);
    }

    static List<Change> changes(List<Change> all) {
        return all.stream()
                .filter(one -> one.of() == Change.Of.SESSION && WORTH.contains(one.what()))
                .toList();
    }
}
