package io.plenary.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Town Library, town-library",
        "Biblioteca Județeană „Octavian Goga”, biblioteca-judeteana-octavian-goga",
        "  ..//x\\\\y , x-y",
        "李, organisation",
        "<script>, script"
    })
    void a_name_becomes_words_and_hyphens(String name, String slug) {
        assertEquals(slug, Slug.of(name).value());
    }

    @Test
    void a_long_name_is_cut_between_nothing_but_letters() {
        var slug = Slug.of("a".repeat(59) + " bcd").value();
        assertTrue(slug.length() <= 60 && !slug.endsWith("-"), slug);
    }
}
