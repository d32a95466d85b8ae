package io.plenary.surveys;

import io.plenary.contract.ids.EventId;
import io.plenary.forms.Purpose;
import java.util.UUID;

/** What is asked about. @param about the event itself */
record Subject(EventId event, Purpose purpose, UUID about) {
    static Subject of(Survey survey) {
        return new Subject(survey.event(), survey.purpose(), survey.event().value());
    }
}
