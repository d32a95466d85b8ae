package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the repository says about itself holds together. */
class PapersTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final int ARCHITECTURE_LINES = 200;
    private static final int PAGE_LINES = 60;

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path paper : papers()) {
            Matcher link = LINK.matcher(Files.readString(paper));
            while (link.find()) {
                if (!Files.exists(paper.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(paper) + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void the_birds_eye_view_stays_one() throws IOException {
        assertTrue(Files.readAllLines(ROOT.resolve("ARCHITECTURE.md")).size() <= ARCHITECTURE_LINES);
    }

    @Test
    void a_decision_is_one_page_with_a_title() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            for (Path decision : decisions.toList()) {
                List<String> lines = Files.readAllLines(decision);
                assertTrue(lines.getFirst().startsWith("# ") && lines.size() <= PAGE_LINES, decision.toString());
            }
        }
    }

    @Test
    void the_live_protocol_tells_of_every_kind_of_frame() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/live-protocol.md"));
        try (Stream<Path> examples =
                Files.list(ROOT.resolve("server/contract/src/main/resources/contract/live/examples"))) {
            List<String> untold = examples.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .filter(kind -> !page.contains(kind))
                    .toList();
            assertEquals(List.of(), untold);
        }
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> infra = Files.walk(ROOT.resolve("infra"))) {
            return Stream.of(top, docs, infra)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
