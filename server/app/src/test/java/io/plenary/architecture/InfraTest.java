package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.plenary.platform.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files for the world outside name what exists. Whether a container engine likes them, only one could tell. */
class InfraTest {
    private static final Path INFRA = Path.of("../../infra");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern OUR_SETTING = Pattern.compile("\\bPLENARY_(?!HOST\\b|CONFIG\\b|CLUSTER_)[A-Z_]+");
    private static final Pattern OUR_METRIC = Pattern.compile("\\b(?:plenary|fanout)_[a-z_]+");

    @Test
    void the_image_and_the_composition_set_settings_that_exist() throws IOException {
        Set<String> known =
                Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        for (String file : List.of("Dockerfile", "compose.yaml", "cluster/start.sh")) {
            Set<String> used = found(OUR_SETTING, Files.readString(INFRA.resolve(file)));
            assertFalse(used.isEmpty());
            used.removeAll(known);
            assertEquals(Set.of(), used, file);
        }
    }

    @Test
    void every_variable_of_the_composition_is_in_the_example() throws IOException {
        Set<String> used = VARIABLE.matcher(Files.readString(INFRA.resolve("compose.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = Files.readAllLines(INFRA.resolve("compose.env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(given, used);
    }

    @Test
    void jitsi_makes_nobody_a_moderator_by_itself() throws IOException {
        JsonNode jitsi = yaml("compose.yaml").path("x-jitsi").path("environment");
        assertEquals("1", jitsi.path("ENABLE_AUTH").asText());
        assertEquals("jwt", jitsi.path("AUTH_TYPE").asText());
        assertEquals("0", jitsi.path("JICOFO_ENABLE_AUTH").asText());
        assertEquals("0", jitsi.path("ENABLE_AUTO_OWNER").asText());
        assertEquals("token_affiliation", jitsi.path("XMPP_MUC_MODULES").asText());
    }

    @Test
    void only_the_doors_are_open_to_the_outside() throws IOException {
        TreeSet<String> open = new TreeSet<>();
        yaml("compose.yaml").path("services").forEach(service -> service.path("ports")
                .forEach(port -> open.add(port.asText())));
        assertEquals(Set.of("80:80", "443:443", "1935:1935", "10000:10000/udp"), open);
    }

    @Test
    void alerts_and_dashboard_ask_for_metrics_that_the_server_has() throws IOException {
        Set<String> known = metricsInTheCode();
        for (String file : List.of("monitoring/alerts.yaml", "monitoring/dashboard.json")) {
            Set<String> unknown = found(OUR_METRIC, Files.readString(INFRA.resolve(file))).stream()
                    .filter(Predicate.not(known::contains))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), unknown, file);
        }
        assertTrue(yaml("monitoring/alerts.yaml")
                        .path("groups")
                        .get(0)
                        .path("rules")
                        .size()
                > 5);
    }

    /** Every name a meter is given, in the forms that Prometheus makes of it. */
    private static Set<String> metricsInTheCode() throws IOException {
        Pattern name = Pattern.compile("\"((?:plenary|fanout)\\.[a-z.]+)\"");
        Set<String> names = new TreeSet<>();
        for (String module : List.of("../app/src/main/java", "../fanout/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher match = name.matcher(Files.readString(file));
                    while (match.find()) {
                        String plain = match.group(1).replace('.', '_');
                        for (String suffix : List.of("", "_total", "_seconds", "_seconds_count", "_seconds_sum")) {
                            names.add(plain + suffix);
                        }
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode yaml(String file) throws IOException {
        return YAML.readTree(INFRA.resolve(file).toFile());
    }
}
