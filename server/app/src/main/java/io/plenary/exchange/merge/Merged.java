package io.plenary.exchange.merge;

import io.plenary.contract.ids.Id;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A draft with a file laid over it.
 *
 * @param draft as it was, in the form in which it would be kept
 * @param plan still with everything that is gone from the file
 * @param gone what may be taken out, sessions first
 */
public record Merged(Plan draft, Plan plan, List<Gone> gone) {

    /**
     * The same, but sessions that are live or over stay when and where they are, and are not gone: a file made before cannot
     * undo what takes place.
     */
    public Merged keeping(Collection<SessionId> fixed) {
        if (fixed.isEmpty()) return this;
        var held = draft.sessions().stream()
                .filter(one -> fixed.contains(one.id()))
                .collect(Collectors.toMap(PlannedSession::id, one -> one));
        var sessions = plan.sessions().stream()
                .map(one -> held.containsKey(one.id()) ? one.at(held.get(one.id())) : one)
                .sorted(Comparator.comparing(PlannedSession::startsAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
        var still = new Plan(plan.dayChange(), plan.tracks(), plan.rooms(), plan.speakers(), sessions);
        var ids = held.keySet().stream().map(SessionId::value).collect(Collectors.toSet());
        return new Merged(
                draft,
                still,
                gone.stream().filter(one -> !ids.contains(one.id())).toList());
    }

    /** Without these; what is not gone from the file, or is still used, stays whatever is asked. */
    public Plan without(Collection<UUID> chosen) {
        var out = new HashSet<>(chosen);
        out.retainAll(gone.stream().map(Gone::id).toList());
        var sessions = plan.sessions().stream()
                .filter(one -> !out.contains(one.id().value()))
                .toList();
        var used = used(sessions);
        return new Plan(
                plan.dayChange(),
                plan.tracks().stream()
                        .filter(one -> used.contains(one.id().value())
                                || !out.contains(one.id().value()))
                        .toList(),
                plan.rooms().stream()
                        .filter(one -> used.contains(one.id().value())
                                || !out.contains(one.id().value()))
                        .toList(),
                plan.speakers().stream()
                        .filter(one -> used.contains(one.id().value())
                                || !out.contains(one.id().value()))
                        .toList(),
                sessions);
    }

    /** Tracks, rooms and speakers that these sessions name. */
    static Set<UUID> used(Collection<PlannedSession> sessions) {
        var used = new HashSet<UUID>();
        for (var one : sessions) {
            one.track().map(Id::value).ifPresent(used::add);
            one.room().map(Id::value).ifPresent(used::add);
            one.speakers().forEach(speaker -> used.add(speaker.value()));
        }
        return used;
    }
}
