package io.plenary.editor.readiness;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Seats;
import io.plenary.editor.readiness.Gap.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an event lacks, in the order in which it is told. */
final class Readiness {
    private final Instant now;
    private final EventFacts facts;
    private final List<Gap> gaps = new ArrayList<>();

    private Readiness(Instant now, EventFacts facts) {
        this.now = now;
        this.facts = facts;
    }

    static List<Gap> of(Instant now, EventFacts facts) {
        var readiness = new Readiness(now, facts);
        readiness.blocking();
        readiness.words();
        readiness.programme();
        readiness.entrance();
        readiness.stage();
        return List.copyOf(readiness.gaps);
    }

    private void blocking() {
        var inPerson = facts.attendance() != EventSummary.Attendance.ONLINE;
        var byApplication = facts.rule() == Seats.Rule.APPLICATION;
        if (!now.isBefore(facts.endsAt())) add(Gap.blocking(Code.PAST));
        if (inPerson && !facts.venue()) add(Gap.blocking(Code.VENUE_MISSING));
        if (byApplication && !facts.applicationForm()) add(Gap.blocking(Code.FORM_MISSING));
        // Who applies is chosen before it begins; who only registers may still come in while it runs.
        var late = facts.closesAt().filter(at -> at.isAfter(facts.startsAt())).isPresent();
        if (byApplication && late) add(Gap.blocking(Code.DEADLINE_LATE));
        else if (late) add(Gap.advice(Code.DEADLINE_LATE));
    }

    private void words() {
        var words = facts.words();
        if (!words.summary()) add(Gap.advice(Code.SUMMARY_MISSING));
        if (!words.description()) add(Gap.advice(Code.DESCRIPTION_MISSING));
        if (!words.languages()) add(Gap.advice(Code.LANGUAGE_MISSING));
        if (!words.contact()) add(Gap.advice(Code.CONTACT_MISSING));
    }

    private void programme() {
        var sessions = facts.sessions();
        if (sessions.planned() == 0) add(Gap.advice(Code.SESSIONS_MISSING));
        if (sessions.outside() > 0) add(Gap.advice(Code.SESSIONS_OUTSIDE, sessions.outside()));
        if (sessions.speechless() > 0) add(Gap.advice(Code.SPEAKERS_MISSING, sessions.speechless()));
        if (sessions.unreleased()) add(Gap.advice(Code.PLAN_UNRELEASED));
    }

    private void entrance() {
        var inPerson = facts.attendance() != EventSummary.Attendance.ONLINE;
        if (inPerson && !facts.limited()) add(Gap.advice(Code.SEATS_UNLIMITED));
        if (facts.untranslated() > 0) add(Gap.advice(Code.TRANSLATIONS_MISSING, facts.untranslated()));
        if (!facts.house().privacy()) add(Gap.advice(Code.PRIVACY_MISSING));
        if (!facts.house().imprint()) add(Gap.advice(Code.IMPRINT_MISSING));
        if (!facts.house().mail()) add(Gap.advice(Code.MAIL_MISSING));
    }

    private void stage() {
        var sessions = facts.sessions();
        // Moderators and organisers of the house may run any room.
        if (sessions.hostless() > 0) add(Gap.beforeLive(Code.HOSTS_MISSING, false, sessions.hostless()));
        if (sessions.meetings() > 0 && !facts.house().meetings())
            add(Gap.beforeLive(Code.MEETINGS_MISSING, true, sessions.meetings()));
        if (sessions.recorded() > 0 && !facts.words().recording())
            add(Gap.advice(Code.RECORDING_UNSAID, sessions.recorded()));
        if (sessions.unagreed() > 0) add(Gap.beforeLive(Code.AGREEMENTS_MISSING, false, sessions.unagreed()));
    }

    private void add(Gap gap) {
        gaps.add(gap);
    }
}
