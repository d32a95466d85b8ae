package io.plenary.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The features and which of the others each one names. What those use may be used as well. */
final class Features {
    private static final Set<String> SHARED = Set.of("platform", "contract", "fanout", "jitsi", "load");

    /** The arrows of ARCHITECTURE.md; calendar, mail and files are leaves that anybody may use. */
    static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("calendar", Set.of()),
            Map.entry("mail", Set.of()),
            Map.entry("files", Set.of()),
            Map.entry("accounts", Set.of()),
            Map.entry("organisations", Set.of("accounts")),
            Map.entry("catalogue", Set.of("organisations")),
            Map.entry("newsletters", Set.of("organisations")),
            Map.entry("programme", Set.of("catalogue")),
            Map.entry("exchange", Set.of("programme")),
            Map.entry("embed", Set.of("programme")),
            Map.entry("speakers", Set.of("programme")),
            Map.entry("handouts", Set.of("programme")),
            Map.entry("forms", Set.of("catalogue")),
            Map.entry("registration", Set.of("forms", "programme")),
            Map.entry("applications", Set.of("registration")),
            Map.entry("correspondence", Set.of("registration")),
            Map.entry("home", Set.of("registration")),
            Map.entry("surveys", Set.of("registration")),
            Map.entry("statistics", Set.of("applications")),
            Map.entry("live", Set.of("registration")),
            Map.entry("privacy", Set.of("registration")),
            Map.entry("editor", Set.of("applications", "correspondence", "privacy")),
            Map.entry("chat", Set.of("live")),
            Map.entry("direct", Set.of("live")),
            Map.entry("qa", Set.of("live")),
            Map.entry("crowd", Set.of("live")),
            Map.entry("polls", Set.of("live")),
            Map.entry("wall", Set.of("qa")),
            Map.entry("stage", Set.of("live")),
            Map.entry("archive", Set.of("stage")),
            Map.entry("demo", Set.of("archive", "chat", "polls", "qa")));

    private static final Set<String> LEAVES = Set.of("calendar", "mail", "files");

    private Features() {}

    /** Everything that a feature may use: what it names, what those name, and the leaves. */
    static Set<String> reach(String feature) {
        var reached = new TreeSet<String>(LEAVES);
        USES.get(feature).forEach(named -> {
            reached.add(named);
            reached.addAll(reach(named));
        });
        return reached;
    }

    static boolean isInside(JavaClass type) {
        return !type.getPackageName().equals("io.plenary");
    }

    /** Records and enums of features; stores map rows to them elsewhere. */
    static boolean isNoun(JavaClass type) {
        var feature = featureOf(type);
        var isRecordOrEnum = type.isRecord() || type.isEnum();
        return USES.containsKey(feature)
                && isRecordOrEnum
                && !type.getModifiers().contains(JavaModifier.PRIVATE)
                && !ArchitectureTest.outermost(type).endsWith("Store");
    }

    static ArchCondition<JavaClass> beDeclared() {
        return new ArchCondition<>("be in a package that Features declares") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = featureOf(type);
                var declared = USES.containsKey(feature) || SHARED.contains(feature);
                if (!declared) events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no feature"));
            }
        };
    }

    private static String featureOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
