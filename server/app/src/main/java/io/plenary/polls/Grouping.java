package io.plenary.polls;

import java.util.Optional;

/** What a host wants done to a group of short answers. @param key its folded words; @param into the group to count it with */
public record Grouping(String key, Optional<String> into, Optional<Boolean> hidden) {}
