package io.plenary.speakers;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;

/** What belongs to the caller of a programme; others' parts do not exist for them. */
final class OwnPart {
    private OwnPart() {}

    /** A personal link, which others may hold, answers nothing. @throws Refusal auth-required, forbidden */
    static PersonId person(Caller caller) {
        caller.required();
        return caller.findStaff().orElseThrow(() -> new Refusal(ErrorCode.FORBIDDEN));
    }

    /** Asked, confirmed or declined. @throws Refusal not-found */
    static Invited get(Sql sql, PersonId person, SpeakerId id) {
        return new InvitedStore(sql)
                .listFor(person).stream()
                        .filter(one -> one.speaker().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** @throws Refusal auth-required, forbidden, not-found, also for those who have not said yes */
    static Invited confirmed(Sql sql, Caller caller, SpeakerId id) {
        var own = get(sql, person(caller), id);
        if (own.state() != Asking.CONFIRMED) throw new Refusal(ErrorCode.NOT_FOUND);
        return own;
    }
}
