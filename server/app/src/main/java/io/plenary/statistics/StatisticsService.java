package io.plenary.statistics;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.CsvRow;
import io.plenary.platform.Db;
import io.plenary.platform.Words;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** For those who organise the event. */
public final class StatisticsService {
    private final Db db;
    private final EventService events;
    private final Questionnaires forms;
    private final Words words;

    public StatisticsService(Db db, EventService events, Questionnaires forms, Words words) {
        this.db = db;
        this.events = events;
        this.forms = forms;
        this.words = words;
    }

    /** @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return events.getOrganised(caller, slug).title();
    }

    /** @throws Refusal auth-required, not-found */
    Statistics get(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        var columns = Column.of(event);
        var store = new StatisticsStore(db);
        var byCountry = store.byCountry(event.id(), columns);
        var totals = Stream.iterate(0, n -> n + 1)
                .limit(columns.size())
                .map(byCountry::total)
                .toList();
        var country = asked(event, one -> one.kind() == Question.Kind.COUNTRY);
        var institution = asked(event, one -> one.means().isPresent());
        return Statistics.of(
                columns,
                totals,
                counted(country, byCountry),
                counted(institution, store.byInstitution(event.id(), columns)));
    }

    /** Where nothing is asked there is nothing to tell but the totals. */
    private static Statistics.Counted counted(Optional<Question> question, Breakdown people) {
        var told = people.lines().stream().anyMatch(line -> !line.value().isEmpty());
        return new Statistics.Counted(
                question, question.isPresent() || told ? people : new Breakdown(List.of(), people.columns()));
    }

    private Optional<Question> asked(Event event, Predicate<Question> wanted) {
        return Stream.of(Purpose.APPLICATION, Purpose.REGISTRATION)
                .flatMap(purpose -> forms.shown(event.id(), purpose).map(FormVersion::form).stream())
                .flatMap(form -> form.questions().stream())
                .filter(one -> wanted.test(one) && !one.guarded())
                .findFirst();
    }

    /** In the language of the reader. @throws Refusal auth-required, not-found */
    String csv(Caller caller, String slug, String locale) {
        var all = get(caller, slug);
        var event = events.getOrganised(caller, slug);
        new EventAudit(db, caller, event).write("export.statistics", event.id(), new JsonObject());
        var head = new ArrayList<>(List.of(word(locale, "by"), ""));
        all.columns().forEach(column -> head.add(word(locale, column.word())));
        var lines = new StringBuilder(CsvRow.BYTE_ORDER_MARK).append(line(head));
        var language = Locale.forLanguageTag(Words.language(locale));
        UnaryOperator<String> countries = code -> Locale.of("", code).getDisplayCountry(language);
        UnaryOperator<String> institutions = id -> worded(all.institutions().question(), id, locale);
        for (var row : all.countries().rows())
            lines.append(line(cells(locale, "country", named(row, locale, countries), row.cells())));
        for (var row : all.institutions().rows())
            lines.append(line(cells(locale, "institution", named(row, locale, institutions), row.cells())));
        return lines.append(line(cells(locale, "total", "", all.totals()))).toString();
    }

    private String word(String locale, String key) {
        return words.fill(locale, "statistics." + key);
    }

    private String named(Statistics.Row row, String locale, UnaryOperator<String> name) {
        return row.value().isEmpty() ? word(locale, "unsaid") : name.apply(row.value());
    }

    private static String worded(Optional<Question> question, String id, String locale) {
        return question.map(one -> one.texts().stream()
                        .filter(text -> text.language().equals(Words.language(locale)))
                        .flatMap(text -> text.choices().stream())
                        .filter(choice ->
                                choice.id().equals(id) && !choice.label().isBlank())
                        .map(Question.Choice::label)
                        .findFirst()
                        .orElseGet(() -> one.worded(id)))
                .orElse(id);
    }

    private List<String> cells(String locale, String by, String name, List<Statistics.Cell> counts) {
        var row = new ArrayList<>(List.of(word(locale, by), name));
        counts.forEach(cell -> row.add(cell.count().map(String::valueOf).orElse(word(locale, "hidden"))));
        return row;
    }

    private static String line(List<String> cells) {
        return CsvRow.of(cells.toArray(String[]::new));
    }
}
