package io.plenary.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void letters_of_many_languages_become_plain_ones() {
        assertEquals("biblioteci-si-tehnologii", Slug.of("Biblioteci și tehnologii"));
        assertEquals("strasse-oben", Slug.of("Straße, ØBEN!"));
        assertEquals("l-ete-a-paris", Slug.of("L’été à Paris"));
    }

    @Test
    void a_title_without_plain_letters_still_has_an_address() {
        assertEquals("event", Slug.of("مكتبة"));
        assertEquals("event", Slug.of("!!!"));
    }

    @Test
    void a_long_title_is_cut_without_a_dash_at_the_end() {
        var slug = Slug.of("word ".repeat(40));
        assertTrue(slug.length() <= 60 && slug.matches("[a-z0-9][a-z0-9-]*[a-z0-9]"), slug);
    }
}
