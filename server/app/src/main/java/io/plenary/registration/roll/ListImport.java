package io.plenary.registration.roll;

import io.plenary.catalogue.Event;
import io.plenary.contract.ErrorCode;
import io.plenary.forms.Form;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A list of people that an organiser has, looked at before it is taken in. */
public final class ListImport {
    private static final int TOLD = 50;

    private final RollService roll;

    public ListImport(RollService roll) {
        this.roll = roll;
    }

    /**
     * @param waits who comes too late waits, where there is a waiting list
     * @param letters everybody is written to
     * @param good lines that cannot be read are left out instead of keeping everything out
     */
    record Wish(boolean waits, boolean letters, boolean good) {}

    /** One line of the list. @param code why it is refused; @param about what of the line is meant */
    record Line(int line, String name, String email, Fate fate, Optional<String> code, Optional<String> about) {}

    /** What would happen, or what has happened. */
    record Report(List<RollColumns.Heading> columns, List<Line> lines) {}

    /** Writes nothing. @throws Refusal auth-required, not-found, wrong-state, registration-closed, import-invalid */
    Report preview(Caller caller, String slug, byte[] file, Wish wish) {
        var read = read(caller, slug, file, wish);
        var book = read.book();
        var plan = Roll.plan(roll.parts().db(), book.event(), read.file().newcomers(), book.terms());
        return report(read.file(), plan);
    }

    /** All of it or nothing; who is known stays as they are. @throws Refusal as above, import-rows */
    Report take(Caller caller, String slug, byte[] file, Wish wish) {
        var read = read(caller, slug, file, wish);
        if (!wish.good() && !read.file().faults().isEmpty()) throw unread(read.file());
        var entries = roll.parts().db().transaction(tx -> {
            var came = roll.bring(tx, read.book(), read.file().newcomers());
            var many = (int) came.stream().filter(Roll.Entry::comesIn).count();
            var event = read.book().event().id();
            if (many > 0) new RollStore(tx).audit(caller.person(), "registration.imported", event, many);
            return came;
        });
        roll.parts().outbox().wake();
        return report(read.file(), entries);
    }

    /** Which lines, and why. */
    private static Refusal unread(RollFile file) {
        var lines = file.faults().stream()
                .limit(TOLD)
                .map(fault -> new Refusal.FieldError("/lines/" + fault.line(), fault.code()))
                .toList();
        return new Refusal(ErrorCode.IMPORT_ROWS, null, lines, 0);
    }

    private record Read(RollFile file, RollService.Book book) {}

    private Read read(Caller caller, String slug, byte[] file, Wish wish) {
        var event = roll.parts().events().getOrganised(caller, slug);
        if (!event.published()) throw new Refusal(ErrorCode.WRONG_STATE);
        var isOver = !roll.parts().clock().instant().isBefore(event.endsAt());
        if (isOver || roll.parts().events().isCalledOff(event.id())) throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        var form = roll.parts().forms().shown(event.id(), Purpose.REGISTRATION);
        var lines = RollFile.read(file, event, form.map(FormVersion::form).orElse(Form.EMPTY));
        var by = new Terms.By(caller.person(), event.organisation().name());
        var waits = wish.waits() && event.entry().offerHours().isPresent();
        var terms = new Terms(Terms.Source.LIST, by, false, waits, wish.letters(), false);
        return new Read(lines, roll.book(event, form, terms));
    }

    private static Report report(RollFile file, List<Roll.Entry> entries) {
        var lines = new ArrayList<Line>();
        for (var one : entries) {
            var who = one.newcomer();
            lines.add(new Line(
                    who.line(),
                    who.name().value(),
                    who.email().value(),
                    one.fate(),
                    Optional.empty(),
                    Optional.empty()));
        }
        for (var fault : file.faults())
            lines.add(new Line(
                    fault.line(),
                    fault.name(),
                    fault.email(),
                    Fate.REFUSED,
                    Optional.of(fault.code()),
                    Optional.of(fault.about()).filter(words -> !words.isEmpty())));
        lines.sort(Comparator.comparingInt(Line::line));
        return new Report(file.columns().headings(), lines);
    }

    /** What the event is called, for those who may bring a list. @throws Refusal auth-required, not-found */
    Event eventOf(Caller caller, String slug) {
        return roll.parts().events().getOrganised(caller, slug);
    }
}
