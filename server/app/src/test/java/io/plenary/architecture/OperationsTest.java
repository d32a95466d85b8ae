package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.contract.live.LiveCommand;
import io.plenary.platform.http.Contract;
import io.plenary.testing.Matrix;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationsTest {

    @Test
    void every_operation_and_live_command_has_a_row_in_the_authorisation_matrix() {
        assertEquals(
                union(Contract.operationIds(), liveCommands()),
                new TreeSet<>(Matrix.read().rows().keySet()));
    }

    /** The kinds of frames a client may send, by the names of their records: ChatSay is chat.say. */
    private static Set<String> liveCommands() {
        return Stream.of(LiveCommand.class.getPermittedSubclasses())
                .flatMap(type -> type.isInterface() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type))
                .map(Class::getSimpleName)
                .map(name -> "live:" + name.replaceAll("(?<=.)([A-Z])", ".$1").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
