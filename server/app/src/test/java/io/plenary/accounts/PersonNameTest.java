package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malik Demo",
                "Ioana Ștefănescu",
                "O'Neil-Łukasz",
                "李小龍",
                "محمد",
                "Zoë 🎓",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "X"
            })
    void what_people_are_called_is_kept(String name) {
        assertEquals(name, PersonName.of(name).value());
    }

    @Test
    void a_name_is_stored_composed_and_with_single_spaces() {
        assertEquals(
                "Zoë Ångström",
                PersonName.of("  Zoe\u0308\u00a0\u2003A\u030angstro\u0308m ").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0",
                "a\u0000b",
                "a\nb",
                "a\r\nBcc: x",
                "a\tb",
                "\u202eevil",
                "a\u200bb",
                "a\u200db",
                "a\u2066b",
                "\ufeffa",
                "\u0301",
                "\u3164",
                "a\u2028b",
                "a\ud800b",
                "\ue000",
                "a\u0007"
            })
    void what_cannot_be_seen_is_refused(String name) {
        assertEquals(ErrorCode.NAME_INVALID, refusal(name));
    }

    @Test
    void length_counts_what_a_reader_counts() {
        assertEquals(120 * 2, PersonName.of("🎓".repeat(120)).value().length());
        assertEquals(ErrorCode.NAME_INVALID, refusal("🎓".repeat(121)));
        assertEquals(ErrorCode.NAME_INVALID, refusal("🎓".repeat(4_000)));
        assertEquals(ErrorCode.NAME_INVALID, refusal("a" + "\u0301".repeat(480)));
        assertEquals(ErrorCode.NAME_INVALID, refusal(null));
    }

    @Test
    void until_they_say_people_are_called_by_their_address() {
        assertEquals(
                "elena.pop",
                PersonName.until(EmailAddress.of("Elena.Pop@example.org")).value());
    }

    private static ErrorCode refusal(String name) {
        return assertThrows(Refusal.class, () -> PersonName.of(name)).code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "HOST",
                "The Host",
                "Host 2",
                "H o s t",
                "h0st",
                "Hоst",
                "Ηοst",
                "Moderátor",
                "Organiser",
                "Plenary",
                "P1enary Team",
                "Gastgeberin",
                "Modératrice",
                "Anfitrión",
                "Gazda",
                "Mоdеrаtоr-A",
                "rnoderator",
                "ʜᴏꜱᴛ",
                "🅷🅾🆂🆃",
                "🇭 🇴 🇸 🇹",
                "Ｈｏｓｔ",
                "𝓗𝓸𝓼𝓽",
                "★ Host ★",
                "Presenter",
            })
    void what_only_a_badge_may_say_is_no_name(String name) {
        var refusal = assertThrows(Refusal.class, () -> PersonName.of(name));
        assertEquals(ErrorCode.NAME_RESERVED, refusal.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Host", "Ada Moderator", "Hostina", "Ana Gazda", "Plenarius", "Le Hoste"})
    void people_whose_names_hold_such_a_word_keep_them(String name) {
        assertEquals(name, PersonName.of(name).value());
    }

    @Test
    void an_address_gives_nobody_a_role() {
        assertEquals(
                "Guest", PersonName.until(EmailAddress.of("host@example.org")).value());
        assertEquals(
                "malik", PersonName.until(EmailAddress.of("malik@example.org")).value());
    }
}
