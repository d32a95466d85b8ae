package io.plenary.crowd.hands;

import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdBody;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hands of a room at one moment.
 *
 * @param version rises with each change
 * @param quietFirst who has been heard least is called first
 * @param listed everybody sees the names
 */
public record HandQueue(long version, boolean quietFirst, boolean listed, List<Hand> hands) {
    private static final int MOST_PLACES = 200;
    private static final int MOST_CALLED = 20;
    private static final int MOST_NAMES = 50;

    static final HandQueue EMPTY = new HandQueue(0, false, false, List.of());

    private static final Comparator<Hand> BY_TIME =
            Comparator.comparing(Hand::raisedAt).thenComparing(hand -> hand.id().value());
    private static final Comparator<Hand> QUIET_FIRST = Comparator.comparingInt(Hand::heardHere)
            .thenComparingInt(Hand::heard)
            .thenComparing(BY_TIME);

    /** Those that wait, the next one first. */
    public List<Hand> waiting() {
        return in(HandState.RAISED).sorted(quietFirst ? QUIET_FIRST : BY_TIME).toList();
    }

    public List<Hand> called() {
        return in(HandState.CALLED).sorted(BY_TIME).toList();
    }

    public List<Hand> stage() {
        return in(HandState.STAGE).sorted(BY_TIME).toList();
    }

    private Stream<Hand> in(HandState state) {
        return hands.stream().filter(hand -> hand.state() == state);
    }

    /** On stage, called, waiting: as one reads it. */
    public List<Hand> inOrder() {
        return Stream.of(stage(), called(), waiting()).flatMap(List::stream).toList();
    }

    public Optional<Hand> of(PersonId person) {
        return hands.stream().filter(hand -> hand.person().equals(person)).findFirst();
    }

    /** What everybody may see. */
    CrowdBody.Hands told() {
        var waiting = waiting();
        var names = inOrder().stream()
                .limit(MOST_NAMES)
                .map(hand -> new CrowdBody.Shown(hand.id(), hand.by().name(), hand.about()))
                .toList();
        return new CrowdBody.Hands(
                version,
                waiting.size(),
                ids(waiting, MOST_PLACES),
                ids(called(), MOST_CALLED),
                ids(stage(), MOST_CALLED),
                listed ? Optional.of(names) : Optional.empty());
    }

    private static List<HandId> ids(List<Hand> hands, int most) {
        return hands.stream().limit(most).map(Hand::id).toList();
    }

    /** What the person is told of the own hand. */
    CrowdBody.Mine mine(PersonId person) {
        return of(person)
                .map(hand -> new CrowdBody.Mine(
                        Optional.of(hand.id()), Optional.of(hand.state().word()), hand.about()))
                .orElse(CrowdBody.Mine.DOWN);
    }
}
