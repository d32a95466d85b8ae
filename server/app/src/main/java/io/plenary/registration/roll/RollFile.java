package io.plenary.registration.roll;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonName;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.forms.Answer;
import io.plenary.forms.AnswerSheet;
import io.plenary.forms.Form;
import io.plenary.forms.Question;
import io.plenary.platform.CsvRow;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.platform.Zones;
import io.plenary.platform.file.CsvTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A list of people: who can be brought, and which lines cannot be read, and why. */
final class RollFile {
    private final Event event;
    private final Form form;
    private final RollColumns columns;
    private final Set<String> seen = new HashSet<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param code stable; @param about the cell's own words, or the question it belongs to */
    record Fault(int line, String name, String email, String code, String about) {}

    private RollFile(Event event, Form form, RollColumns columns) {
        this.event = event;
        this.form = form;
        this.columns = columns;
    }

    /** @param form what is asked now; answers that are missing are asked for later. @throws Refusal import-invalid */
    static RollFile read(byte[] file, Event event, Form form) {
        var rows = RollText.rows(file);
        var lenient = new Form(form.questions().stream().map(RollFile::optional).toList(), form.readers());
        var columns = RollColumns.of(rows.getFirst().cells(), lenient);
        if (!columns.kinds().containsKey(RollColumns.Kind.EMAIL)) throw RollText.noAddresses();
        var read = new RollFile(event, lenient, columns);
        rows.stream().skip(1).forEach(read::read);
        return read;
    }

    private static Question optional(Question one) {
        return new Question(
                one.id(),
                one.kind(),
                one.label(),
                one.help(),
                false,
                one.guarded(),
                one.choices(),
                one.when(),
                one.texts());
    }

    RollColumns columns() {
        return columns;
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    List<Fault> faults() {
        return faults;
    }

    private void read(CsvTable.Row row) {
        var line = new Line(row);
        try {
            var email = line.email();
            if (!seen.add(email.value())) throw new Unfit("repeated", "");
            newcomers.add(
                    new Newcomer(row.line(), line.name(email), email, line.language(), line.mode(), line.answers()));
        } catch (Unfit unfit) {
            faults.add(new Fault(
                    row.line(),
                    shortened(line.whole()),
                    shortened(line.cell(RollColumns.Kind.EMAIL)),
                    unfit.code,
                    shortened(unfit.about)));
        }
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(254, words.length()));
    }

    /** Why a line cannot be taken. */
    private static final class Unfit extends RuntimeException {
        private final transient String code;
        private final transient String about;

        Unfit(String code, String about) {
            super(code, null, false, false);
            this.code = code;
            this.about = about;
        }
    }

    /** One line of the list. */
    private final class Line {
        private final CsvTable.Row row;

        Line(CsvTable.Row row) {
            this.row = row;
        }

        String cell(RollColumns.Kind kind) {
            var column = columns.kinds().get(kind);
            return column == null ? "" : CsvRow.plain(row.cell(column)).strip();
        }

        EmailAddress email() {
            try {
                return EmailAddress.of(cell(RollColumns.Kind.EMAIL));
            } catch (Refusal refused) {
                throw new Unfit("email-invalid", cell(RollColumns.Kind.EMAIL));
            }
        }

        /** In one column, or in two. */
        String whole() {
            var name = cell(RollColumns.Kind.NAME);
            if (columns.kinds().containsKey(RollColumns.Kind.NAME)
                    && !columns.kinds().containsKey(RollColumns.Kind.LAST_NAME)) return name;
            var first = cell(RollColumns.Kind.FIRST_NAME);
            var last = cell(RollColumns.Kind.LAST_NAME);
            return ((first.isEmpty() ? name : first) + " " + last).strip();
        }

        PersonName name(EmailAddress email) {
            if (whole().isEmpty()) return PersonName.until(email);
            try {
                return PersonName.of(whole());
            } catch (Refusal refused) {
                throw new Unfit("name-invalid", whole());
            }
        }

        Newcomer.Language language() {
            var said = cell(RollColumns.Kind.LANGUAGE);
            var own = event.languages().stream().findFirst().orElse("en");
            var zone = cell(RollColumns.Kind.ZONE);
            return new Newcomer.Language(
                    Words.language(said.isEmpty() ? own : said), Zones.isKnown(zone) ? zone : event.zone());
        }

        Optional<Registration.Mode> mode() {
            if (!event.isHybrid()) return Optional.empty();
            var said = cell(RollColumns.Kind.MODE);
            var found = Stream.of(Registration.Mode.values())
                    .filter(one -> RollColumns.plain(one.word()).equals(RollColumns.plain(said)))
                    .findFirst();
            if (found.isEmpty()) throw new Unfit("mode-needed", said);
            return found;
        }

        Optional<AnswerSheet> answers() {
            var given = new ArrayList<Answer>();
            columns.questions().forEach((column, question) -> {
                var cell = CsvRow.plain(row.cell(column)).strip();
                if (!cell.isEmpty()) given.add(new Answer(question.id(), RollText.values(question, cell)));
            });
            if (given.isEmpty()) return Optional.empty();
            try {
                return Optional.of(AnswerSheet.of(form, given));
            } catch (Refusal refused) {
                var id = refused.errors().getFirst().pointer().substring("/answers/".length());
                throw new Unfit("answer", form.find(id).map(Question::label).orElse(id));
            }
        }
    }
}
