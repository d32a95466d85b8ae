package io.plenary.accounts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that say what somebody is rather than who: nobody can be called Host or Moderator, because a reader would believe
 * it. Whoever is one has a badge. Letters are compared by their looks, so that a Cyrillic о or a zero does not help.
 */
final class ReservedNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}@$!|]+");
    /** Looks of one letter, its plain form first. */
    private static final Map<Integer, Integer> LOOKS = looks(
            "aаαɑ4@ᴀ",
            "bвβ8ʙ",
            "cсϲᴄ",
            "dԁᴅ",
            "eеεё3ᴇ",
            "fꜰ",
            "gɡ9ɢ",
            "hһнηհʜ",
            "iіїιı1lӏ!|ɪʟ",
            "jјᴊ",
            "kкκᴋ",
            "mмμᴍ",
            "nпոɴ",
            "oоοσ0օᴏ",
            "pрρᴘ",
            "rʀг",
            "sѕ5$ꜱ",
            "tтτ7ᴛ",
            "uυսᴜ",
            "vνѵᴠ",
            "wԝωᴡ",
            "xхχ",
            "yуүγʏ",
            "zᴢ2");

    private static final int ASCII = 128;
    /** The same for the commonest, without looking. */
    private static final int[] ASCII_LOOKS = IntStream.range(0, ASCII)
            .map(point -> LOOKS.getOrDefault(point, point))
            .toArray();

    /** Letters in circles, squares and flags: the first of each alphabet. */
    private static final int[] FRAMED = {0x1F150, 0x1F170, 0x1F1E6};

    private static final int ALPHABET = 26;

    private static final Set<String> ROLES = folded(
            // English, Romanian, German, French, Spanish
            "presenter",
            "owner",
            "operator",
            "host",
            "moderator",
            "organiser",
            "organizer",
            "plenary",
            "admin",
            "administrator",
            "speaker",
            "staff",
            "support",
            "system",
            "gazda",
            "organizator",
            "vorbitor",
            "sistem",
            "gastgeber",
            "gastgeberin",
            "moderatorin",
            "veranstalter",
            "veranstalterin",
            "organisator",
            "organisatorin",
            "hôte",
            "hôtesse",
            "modérateur",
            "modératrice",
            "organisateur",
            "organisatrice",
            "intervenant",
            "intervenante",
            "anfitrión",
            "anfitriona",
            "moderador",
            "moderadora",
            "organizador",
            "organizadora",
            "ponente",
            "administrador",
            "administradora",
            "administrateur",
            "administratrice");
    /** Words that make no person of a role. */
    private static final Set<String> FILLERS = folded(
            "the",
            "a",
            "your",
            "our",
            "official",
            "team",
            "event",
            "room",
            "live",
            "main",
            "co",
            "oficial",
            "echipa",
            "sala",
            "der",
            "die",
            "das",
            "offiziell",
            "le",
            "la",
            "l",
            "officiel",
            "équipe",
            "el",
            "equipo",
            "de",
            "of");

    private ReservedNames() {}

    private static Map<Integer, Integer> looks(String... alike) {
        return Arrays.stream(alike)
                .flatMap(group -> group.codePoints().mapToObj(point -> Map.entry(point, group.codePointAt(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(ReservedNames::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** A name made of a role and nothing that a person would be called; also with its letters spaced out. */
    static boolean contains(String name) {
        var plain = isAscii(name) ? name : withoutMarks(unframed(name));
        var words = GAPS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        if (ROLES.contains(fold(String.join("", words)))) return true;
        return words.stream().anyMatch(word -> ROLES.contains(fold(word)))
                && words.stream().allMatch(ReservedNames::isNobody);
    }

    private static String unframed(String name) {
        return name.codePoints()
                .map(ReservedNames::unframed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int unframed(int point) {
        for (var first : FRAMED) if (point >= first && point < first + ALPHABET) return 'a' + point - first;
        return point;
    }

    /** A role, a word around one, an initial or a number. */
    private static boolean isNobody(String word) {
        var folded = fold(word);
        var isNumber = word.chars().allMatch(Character::isDigit);
        return word.length() == 1 || isNumber || ROLES.contains(folded) || FILLERS.contains(folded);
    }

    private static String fold(String word) {
        var plain = (isAscii(word) ? word : withoutMarks(word)).toLowerCase(Locale.ROOT);
        var looks = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> looks.appendCodePoint(look(point)));
        return looks.toString().replace("rn", "m").replace("vv", "w");
    }

    private static int look(int point) {
        return point < ASCII ? ASCII_LOOKS[point] : LOOKS.getOrDefault(point, point);
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Its letters are as plain as they can be, and have no marks. */
    private static boolean isAscii(String text) {
        for (var n = 0; n < text.length(); n++) if (text.charAt(n) >= ASCII) return false;
        return true;
    }
}
