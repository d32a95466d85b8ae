package io.plenary.live.socket;

import io.plenary.contract.live.LiveCommand;
import java.util.ArrayList;
import java.util.List;

/** Every kind of command there is, read from the sealed interface. */
final class LiveCommandKinds {
    private LiveCommandKinds() {}

    static List<Class<?>> all() {
        return of(LiveCommand.class);
    }

    private static List<Class<?>> of(Class<?> kind) {
        if (!kind.isInterface()) return List.of(kind);
        var kinds = new ArrayList<Class<?>>();
        for (var permitted : kind.getPermittedSubclasses()) kinds.addAll(of(permitted));
        return kinds;
    }
}
