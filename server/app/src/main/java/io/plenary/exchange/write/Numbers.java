package io.plenary.exchange.write;

import io.plenary.contract.ids.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Old readers know sessions and people by numbers: made of our ids, so that they stay the same from file to file. */
record Numbers(Map<Id, Integer> numbers) {
    private static final int LARGEST = 0x3fffffff;

    static Numbers of(Collection<? extends Id> ids) {
        var taken = new HashSet<Integer>();
        var numbers = new HashMap<Id, Integer>();
        for (var id : ids.stream().sorted(Comparator.comparing(Id::value)).toList()) {
            var number = 1 + (id.value().hashCode() & LARGEST);
            while (!taken.add(number)) number++;
            numbers.put(id, number);
        }
        return new Numbers(numbers);
    }

    int of(Id id) {
        return numbers.get(id);
    }
}
