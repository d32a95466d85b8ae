package io.plenary.surveys;

import io.plenary.contract.ids.EventId;
import io.plenary.forms.Purpose;
import java.util.Optional;
import java.util.UUID;

/** What is asked about. @param about the event itself, or one of its sessions */
record Subject(EventId event, Purpose purpose, UUID about) {
    static Subject of(Survey survey, Optional<PastSession> session) {
        var about = session.map(one -> one.id().value()).orElse(survey.event().value());
        return new Subject(survey.event(), survey.purpose(), about);
    }
}
