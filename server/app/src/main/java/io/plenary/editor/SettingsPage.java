package io.plenary.editor;

import java.time.Instant;
import java.util.Optional;

/**
 * The settings of an event as its organisers see them.
 *
 * @param version for the one who saves next
 * @param people who hold a seat, wait for one or have asked for one
 * @param changedBy who saved last, as they are called now
 */
public record SettingsPage(
        long version,
        EventSettings settings,
        Standing standing,
        String organisation,
        int people,
        Optional<String> changedBy,
        Optional<Instant> changedAt) {}
