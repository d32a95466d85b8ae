package io.plenary.qa;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.LiveBody;

/** Tells one person on whatever page is open; what nobody hears is read with the next page. */
@FunctionalInterface
public interface OwnNews {
    void tell(PersonId person, LiveBody news);
}
