package io.plenary.registration.roll;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonName;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Caller;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Refusal.FieldError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Somebody registers others, who are written to and agree for themselves. */
public final class GroupService {
    private static final Limit BY_PERSON = new Limit("group, person", 5, 5, Duration.ofHours(1));

    private final RollService roll;

    public GroupService(RollService roll) {
        this.roll = roll;
    }

    /**
     * @param people at most fifty, the first first
     * @param whole all of them or nobody; otherwise as many as seats are left
     * @param queue who gets no seat waits for one
     * @param mode of all of them, where people choose
     */
    record Wish(List<Guest> people, boolean whole, boolean queue, Optional<Registration.Mode> mode) {}

    record Guest(String name, String email) {}

    /**
     * @return what became of each; who is known stays as they are, which it does not tell
     * @throws Refusal auth-required, not-found, wrong-state, registration-closed, registration-not-open; sold-out where
     *     all were wished; validation; rate-limited by person
     */
    List<Fate> register(Caller caller, String slug, Wish wish) {
        var person = roll.parts().people().get(caller.person());
        var event = roll.parts().events().get(caller, slug);
        checkOpen(event);
        if (event.isHybrid() && wish.mode().isEmpty())
            throw Refusal.field("/mode", "Say whether they come in person or take part online.");
        var language = new Newcomer.Language(person.locale(), person.zone());
        var newcomers = newcomers(wish, wish.mode().filter(mode -> event.isHybrid()), language);
        roll.parts().limits().take(BY_PERSON, person.id().toString());
        var by = new Terms.By(person.id(), person.name().value());
        var asks = event.rule() == Seats.Rule.APPROVAL;
        var waits = wish.queue() && event.entry().offerHours().isPresent();
        var terms = new Terms(Terms.Source.GROUP, by, asks, waits, true, true);
        var book = roll.book(event, Optional.empty(), terms);
        var entries = roll.parts().db().transaction(tx -> {
            var came = roll.bring(tx, book, newcomers);
            var isShort = came.stream().anyMatch(one -> one.fate() == Fate.FULL);
            if (isShort
                    && (wish.whole()
                            || came.stream().noneMatch(one -> one.fate().comesIn())))
                throw new Refusal(ErrorCode.SOLD_OUT);
            return came;
        });
        roll.parts().outbox().wake();
        return entries.stream().map(Roll.Entry::fate).toList();
    }

    private void checkOpen(Event event) {
        var now = roll.parts().clock().instant();
        if (!event.published()) throw new Refusal(ErrorCode.WRONG_STATE);
        if (event.rule() != Seats.Rule.OPEN && event.rule() != Seats.Rule.APPROVAL)
            throw new Refusal(ErrorCode.WRONG_STATE, "Groups register where everybody may.");
        if (!now.isBefore(event.closes()) || roll.parts().events().isCalledOff(event.id()))
            throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
        if (event.entry().opensAt().filter(now::isBefore).isPresent())
            throw new Refusal(ErrorCode.REGISTRATION_NOT_OPEN);
    }

    /** Every wrong field at once. */
    private static List<Newcomer> newcomers(Wish wish, Optional<Registration.Mode> mode, Newcomer.Language language) {
        var faults = new ArrayList<FieldError>();
        var all = new ArrayList<Newcomer>();
        var seen = new HashSet<String>();
        for (var n = 0; n < wish.people().size(); n++) {
            var at = "/people/" + n;
            try {
                var email = EmailAddress.of(wish.people().get(n).email());
                if (!seen.add(email.value())) faults.add(new FieldError(at + "/email", "This is given twice."));
                all.add(new Newcomer(
                        n + 1, PersonName.of(wish.people().get(n).name()), email, language, mode, Optional.empty()));
            } catch (Refusal refused) {
                var field = refused.code() == ErrorCode.EMAIL_INVALID ? "/email" : "/name";
                faults.add(new FieldError(at + field, refused.code().title()));
            }
        }
        if (!faults.isEmpty()) throw Refusal.fields(faults);
        return all;
    }

    /** Whoever was brought says yes for themselves; twice is once. @throws Refusal auth-required, not-found */
    void agree(Caller caller, RegistrationId id, String notice) {
        var store = new RollStore(roll.parts().db());
        if (!store.isOf(id, caller.person())) throw new Refusal(ErrorCode.NOT_FOUND);
        store.agree(id, caller.person(), notice);
    }
}
