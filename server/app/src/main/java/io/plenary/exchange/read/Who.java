package io.plenary.exchange.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the speakers of a file apart. A guid or code names one person; a number does only where the file uses it for one
 * name, since merged files carry the numbers of several systems, and 0 names nobody.
 */
final class Who {
    private final Map<String, Set<String>> namesOfNumber = new HashMap<>();
    private final Map<String, ReadSpeaker> speakers = new LinkedHashMap<>();

    /** @param persons everybody in the file, mention by mention */
    Who(List<Entry.Person> persons) {
        for (var person : persons)
            person.number().ifPresent(number -> namesOfNumber
                    .computeIfAbsent(number, none -> new HashSet<>())
                    .add(person.name()));
        for (var person : persons) speakers.merge(keyOf(person), speaker(person), Who::more);
    }

    String keyOf(Entry.Person person) {
        if (person.guid().isPresent()) return person.guid().get();
        return person.number()
                .filter(number -> !number.equals("0"))
                .filter(number -> namesOfNumber.get(number).size() == 1)
                .map(number -> "person:" + number)
                .orElse("name:" + person.name());
    }

    /** In the order in which the file mentions them. */
    List<ReadSpeaker> speakers() {
        return List.copyOf(speakers.values());
    }

    private ReadSpeaker speaker(Entry.Person person) {
        return new ReadSpeaker(keyOf(person), person.name(), person.bio(), person.affiliation());
    }

    private static ReadSpeaker more(ReadSpeaker one, ReadSpeaker again) {
        return new ReadSpeaker(
                one.key(),
                one.name(),
                one.bio().or(again::bio),
                one.affiliation().or(again::affiliation));
    }
}
