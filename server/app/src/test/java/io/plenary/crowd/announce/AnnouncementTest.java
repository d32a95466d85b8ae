package io.plenary.crowd.announce;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/e/open-day", "/e/open-day/programme?track=2#now"})
    void a_link_may_lead_anywhere_on_this_installation(String link) {
        assertTrue(Announcement.isOwnPath(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "e/open-day",
                "/a b",
                "/a\nb",
                "/a\\b"
            })
    void a_link_never_leads_away(String link) {
        assertFalse(Announcement.isOwnPath(link));
    }
}
