package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.AnsweredForm;
import io.plenary.platform.CsvRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Registrations with their answers as RFC 4180, for spreadsheets: no cell can begin a formula. A question has one column,
 * in the words of the newest version that was answered.
 */
final class AnswerTable {
    private final ZoneId zone;
    private final boolean hybrid;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();
    private final Map<UUID, Map<String, String>> cells = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** @param event that is asked about; where people choose how they take part, that is a column */
    AnswerTable(Event event) {
        this.zone = ZoneId.of(event.zone());
        this.hybrid = event.isHybrid();
    }

    /** @param guarded whether guarded questions have a column */
    void answers(AnsweredForm given, boolean guarded) {
        var number = given.version().number();
        for (var question : given.version().form().questions()) {
            if (question.guarded() && !guarded) continue;
            if (newest.merge(question.id(), number, Math::max) == number) columns.put(question.id(), question.label());
        }
        var own = new HashMap<String, String>();
        for (var answer : given.all())
            given.version()
                    .form()
                    .find(answer.question())
                    .ifPresent(question -> own.put(
                            question.id(),
                            answer.values().stream().map(question::worded).collect(Collectors.joining("; "))));
        cells.put(given.subject(), own);
    }

    void people(List<RegistrationStore.Listed> listed, Collection<Person> people) {
        Map<PersonId, Person> byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        for (var one : listed) {
            var person = byId.get(one.person());
            var registration = one.registration();
            var row = new ArrayList<String>();
            row.add(person.name().value());
            row.add(person.email().value());
            row.add(registration.state().word());
            row.add(moment(registration.at()));
            if (hybrid) row.add(Registration.Mode.word(registration.mode()));
            var own = cells.getOrDefault(registration.id().value(), Map.of());
            for (var column : columns.keySet()) row.add(own.getOrDefault(column, ""));
            rows.add(row);
        }
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    String csv() {
        var head = new ArrayList<>(List.of("name", "email", "state", "registered (" + zone + ")"));
        if (hybrid) head.add("takes part");
        head.addAll(columns.values());
        return rows.stream()
                .map(AnswerTable::line)
                .collect(Collectors.joining("", CsvRow.BYTE_ORDER_MARK + line(head), ""));
    }

    private static String line(List<String> cells) {
        return CsvRow.of(cells.toArray(String[]::new));
    }
}
