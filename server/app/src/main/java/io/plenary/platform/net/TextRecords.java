package io.plenary.platform.net;

import java.util.List;

/** What stands in the DNS as text under a name. */
public interface TextRecords {

    /** Waits; for virtual threads only. Empty where nothing stands, and where nobody answers. */
    List<String> of(String name);
}
