package io.plenary.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The directions of the house, each a sentence. A rule that fails is answered by moving code, never by an exception. */
@AnalyzeClasses(packages = "io.plenary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each feature may use beside platform, the contract and the leaves calendar and mail. */
    private static final Map<String, Set<String>> USES = Features.USES;

    @ArchTest
    static final ArchRule features_use_only_the_features_they_declare = featureRules();

    @ArchTest
    static final ArchRule features_form_no_cycle =
            SlicesRuleDefinition.slices().matching("io.plenary.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_is_a_declared_feature = classes()
            .that(resideInAPackage("io.plenary.(*)..").and(describe("are inside a feature", Features::isInside)))
            .should(Features.beDeclared());

    @ArchTest
    static final ArchRule platform_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("io.plenary.platform..")
            .should()
            .dependOnClassesThat(inPackages(features()));

    @ArchTest
    static final ArchRule contract_is_plain = classes()
            .that()
            .resideInAPackage("io.plenary.contract..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("io.plenary.contract..", "java..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule fanout_knows_no_product = classes()
            .that()
            .resideInAPackage("io.plenary.fanout..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.plenary.fanout..",
                    "java..",
                    "io.vertx.core..",
                    "io.netty.buffer..",
                    "io.netty.channel..",
                    "io.netty.util..",
                    "io.micrometer.core.instrument.."));

    @ArchTest
    static final ArchRule only_the_socket_writer_of_fanout_touches_netty = noClasses()
            .that()
            .resideInAPackage("io.plenary.fanout..")
            .and(describe("are not SocketWriter", type -> !outermost(type).equals("SocketWriter")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..", "io.vertx.core.internal..");

    @ArchTest
    static final ArchRule jitsi_knows_no_product = classes()
            .that()
            .resideInAPackage("io.plenary.jitsi..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.plenary.jitsi..",
                    "java..",
                    "javax.crypto..",
                    "io.vertx.core..",
                    "io.vertx.ext.web.client..",
                    "io.vertx.ext.web.codec..",
                    "io.vertx.uritemplate..",
                    "io.jsonwebtoken.."));

    @ArchTest
    static final ArchRule only_stores_speak_sql = noClasses()
            .that(describe("are not stores", type -> !outermost(type).endsWith("Store")))
            .and()
            .resideOutsideOfPackages("io.plenary.platform..")
            .and(describe("are not at the root", type -> !type.getPackageName().equals("io.plenary")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.sqlclient..");

    @ArchTest
    static final ArchRule only_edges_speak_http = noClasses()
            .that(describe("are not edges", type -> !outermost(type).endsWith("Routes")))
            .and()
            .resideOutsideOfPackages("io.plenary.platform..", "io.plenary.jitsi..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.vertx.ext.web..")
                    .and(DescribedPredicate.not(resideInAPackage("io.vertx.ext.web.client.."))));

    @ArchTest
    static final ArchRule the_web_client_is_used_only_by_platform_and_jitsi = noClasses()
            .that()
            .resideOutsideOfPackages("io.plenary.platform..", "io.plenary.jitsi..", "io.plenary")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.ext.web.client..");

    @ArchTest
    static final ArchRule stores_are_private =
            classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate();

    @ArchTest
    static final ArchRule edges_are_wired_once = noClasses()
            .that()
            .resideOutsideOfPackage("io.plenary")
            .and(describe("are not edges themselves", type -> !isEdge(type)))
            .should()
            .dependOnClassesThat(describe("are edges", ArchitectureTest::isEdge));

    @ArchTest
    static final ArchRule nouns_are_pure = noClasses()
            .that(describe("are records or enums of a feature", Features::isNoun))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.sqlclient..", "io.vertx.ext..", "io.vertx.pgclient..");

    @ArchTest
    static final ArchRule live_delivery_never_waits = noClasses()
            .that()
            .resideInAPackage("io.plenary.fanout..")
            .should()
            .callMethod(io.vertx.core.Future.class, "await");

    @ArchTest
    static final ArchRule nobody_reads_the_wall_clock = noClasses()
            .that(describe(
                    "are not Main or Wiring", type -> !Set.of("Main", "Wiring").contains(outermost(type))))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule nobody_prints_but_main = noClasses()
            .that(describe(
                    "are no programs",
                    type -> !outermost(type).endsWith("Main")
                            && !outermost(type).equals("Bundler")))
            .and()
            .resideOutsideOfPackage("io.plenary.load..")
            .should()
            .accessField(System.class, "out");

    private static ArchRule featureRules() {
        CompositeArchRule all = null;
        for (var feature : USES.keySet()) {
            var rule = noClasses()
                    .that()
                    .resideInAPackage("io.plenary." + feature + "..")
                    .should()
                    .dependOnClassesThat(inPackages(forbidden(feature)))
                    .as(feature + " uses only " + new TreeSet<>(Features.reach(feature)))
                    .allowEmptyShould(true);
            all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
        }
        return all;
    }

    private static Set<String> forbidden(String feature) {
        var others = new TreeSet<>(features());
        others.removeAll(Features.reach(feature));
        others.remove(feature);
        return others;
    }

    private static Set<String> features() {
        return USES.keySet();
    }

    private static DescribedPredicate<JavaClass> inPackages(Set<String> features) {
        var packages = features.stream().map(one -> "io.plenary." + one + "..").toArray(String[]::new);
        return packages.length == 0 ? DescribedPredicate.alwaysFalse() : resideInAnyPackage(packages);
    }

    private static boolean isEdge(JavaClass type) {
        return outermost(type).endsWith("Routes") || outermost(type).endsWith("Live");
    }

    static String outermost(JavaClass type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1).split("\\$", 2)[0];
    }
}
