package io.plenary.registration;

import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.PersonId;
import io.plenary.forms.AnsweredForm;
import io.plenary.forms.FormVersion;
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

/** Registrations with their answers, as lines. A question has one column, in the words of the newest version that was answered. */
final class AnswerTable {
    private final ZoneId zone;
    private final boolean hybrid;
    private final Map<String, String> columns = new LinkedHashMap<>();

    /**
     * @param event that is asked about; where people choose how they take part, that is a column
     * @param answered the oldest first
     * @param guarded whether guarded questions have a column
     */
    AnswerTable(Event event, List<FormVersion> answered, boolean guarded) {
        this.zone = ZoneId.of(event.zone());
        this.hybrid = event.isHybrid();
        for (var version : answered)
            for (var question : version.form().questions())
                if (guarded || !question.guarded()) columns.put(question.id(), question.label());
    }

    List<String> head() {
        var head = new ArrayList<>(List.of("name", "email", "state", "registered (" + zone + ")"));
        if (hybrid) head.add("takes part");
        head.addAll(columns.values());
        return head;
    }

    /** @param given what some of them answered */
    List<List<String>> lines(
            List<RegistrationStore.Listed> listed, Collection<Person> people, Collection<AnsweredForm> given) {
        Map<PersonId, Person> byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var cells = new HashMap<UUID, Map<String, String>>();
        for (var one : given) cells.put(one.subject(), worded(one));
        return listed.stream()
                .map(one -> line(
                        one.registration(),
                        byId.get(one.person()),
                        cells.getOrDefault(one.registration().id().value(), Map.of())))
                .toList();
    }

    private List<String> line(Registration registration, Person person, Map<String, String> answers) {
        var row = new ArrayList<String>();
        row.add(person.name().value());
        row.add(person.email().value());
        row.add(registration.state().word());
        row.add(moment(registration.at()));
        if (hybrid) row.add(Registration.Mode.word(registration.mode()));
        for (var column : columns.keySet()) row.add(answers.getOrDefault(column, ""));
        return row;
    }

    private static Map<String, String> worded(AnsweredForm given) {
        var own = new HashMap<String, String>();
        for (var answer : given.all())
            given.version()
                    .form()
                    .find(answer.question())
                    .ifPresent(question -> own.put(
                            question.id(),
                            answer.values().stream().map(question::worded).collect(Collectors.joining("; "))));
        return own;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }
}
