package io.plenary.exchange.read;

import java.util.Optional;

/** A room as a file has it; sessions name it by its name. */
public record ReadRoom(String name, Optional<String> guid, Optional<Integer> capacity) {}
