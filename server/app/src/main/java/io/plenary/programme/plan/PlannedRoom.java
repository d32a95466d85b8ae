package io.plenary.programme.plan;

import io.plenary.contract.ids.RoomId;
import java.util.Optional;

/**
 * A place, virtual or physical.
 *
 * @param capacity people it holds, at least 1; absent when nobody counts
 */
public record PlannedRoom(RoomId id, String name, Optional<Integer> capacity) {}
