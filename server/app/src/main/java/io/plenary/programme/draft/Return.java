package io.plenary.programme.draft;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives what comes back in a file the id it had before it was taken out, so that stars and recordings are its own again
 * and it is there once.
 */
record Return(Map<String, SessionId> sessions, Map<String, SpeakerId> speakers) {

    Plan of(Plan plan) {
        if (sessions.isEmpty() && speakers.isEmpty()) return plan;
        var back = new HashMap<SpeakerId, SpeakerId>();
        for (var one : plan.speakers()) one.key().map(speakers::get).ifPresent(before -> back.put(one.id(), before));
        return new Plan(
                plan.dayChange(),
                plan.tracks(),
                plan.rooms(),
                plan.speakers().stream().map(one -> speaker(one, back)).toList(),
                plan.sessions().stream().map(one -> session(one, back)).toList());
    }

    private static PlannedSpeaker speaker(PlannedSpeaker one, Map<SpeakerId, SpeakerId> back) {
        var id = back.getOrDefault(one.id(), one.id());
        return new PlannedSpeaker(
                id,
                one.key(),
                one.person(),
                one.name(),
                one.affiliation(),
                one.country(),
                one.bio(),
                one.bios(),
                one.portrait(),
                one.links());
    }

    private PlannedSession session(PlannedSession one, Map<SpeakerId, SpeakerId> back) {
        var id = one.key().map(sessions::get).orElse(one.id());
        return new PlannedSession(
                id,
                one.key(),
                one.text(),
                one.texts(),
                one.kind(),
                one.kindName(),
                one.track(),
                one.room(),
                one.language(),
                one.startsAt(),
                one.endsAt(),
                one.day(),
                one.stage(),
                one.recorded(),
                one.doNotRecord(),
                one.cancelled(),
                one.speakers().stream()
                        .map(speaker -> back.getOrDefault(speaker, speaker))
                        .toList(),
                one.links());
    }
}
