package io.plenary.demo;

import io.plenary.accounts.MeService;
import io.plenary.accounts.SignInCookies;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.Arrays;
import java.util.List;

/** One press signs in as a person of the demo. Without the demo there is nothing here. */
public final class DemoRoutes {
    private final DemoPeople people;
    private final MeService me;
    private final Words words;
    private final boolean on;

    /** @param on whether the demo is on; the configuration allows it on a loopback origin alone */
    public DemoRoutes(DemoPeople people, MeService me, Words words, boolean on) {
        this.people = people;
        this.me = me;
        this.words = words;
        this.on = on;
    }

    public void mount(Operations operations) {
        operations.on("listDemoPeople", this::listDemoPeople).on("signInAsDemoPerson", this::signInAsDemoPerson);
    }

    private record PersonShape(String key, String name, String role, String says) {}

    private record PeopleShape(List<PersonShape> people) {}

    private Reply listDemoPeople(Request request) {
        requireDemo();
        var locale = request.sender().locale();
        return Reply.ok(new PeopleShape(Arrays.stream(DemoPerson.values())
                .map(one -> shape(one, locale))
                .toList()));
    }

    private PersonShape shape(DemoPerson one, String locale) {
        return new PersonShape(
                one.key(),
                one.label().value(),
                one.part(),
                words.sentence(locale, "demo." + one.key() + ".says").orElse(""));
    }

    private record Body(String person) {}

    private Reply signInAsDemoPerson(Request request) {
        requireDemo();
        var key = request.body(Body.class).person();
        var begun = people.signInAs(key, request.caller(), request.sender().agent());
        return SignInCookies.set(Reply.ok(me.of(begun)), begun);
    }

    private void requireDemo() {
        if (!on) throw new Refusal(ErrorCode.NOT_FOUND);
    }
}
