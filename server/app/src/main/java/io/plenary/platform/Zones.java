package io.plenary.platform;

import java.time.ZoneId;
import java.util.Set;

/** Time zones by their IANA names. */
public final class Zones {
    /** Kept, since Java copies all six hundred for whoever asks. */
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    public static boolean isKnown(String zone) {
        return KNOWN.contains(zone);
    }
}
