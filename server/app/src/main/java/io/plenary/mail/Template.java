package io.plenary.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Subject and text with places by name, as {@code {event}}. Braces around anything else are braces. The text has no markup
 * of its own: lines that begin with two spaces stand together as facts, a line that is a link alone becomes a button.
 */
public record Template(String subject, String body) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]{2,20})}");

    /** What is wrong with a wording. @param part subject or text */
    public record Flaw(String part, String detail) {}

    /** Nothing unknown, and no link lost. @param linkNeeded the letter is of no use without it */
    public List<Flaw> flaws(Collection<Place> places, boolean linkNeeded) {
        var flaws = new ArrayList<Flaw>();
        for (var part : List.of("subject", "text")) {
            for (var word : words(part.equals("subject") ? subject : body))
                if (places.stream().noneMatch(place -> place.word().equals(word)))
                    flaws.add(new Flaw(part, "There is no {" + word + "} in this letter."));
        }
        if (linkNeeded && places.contains(Place.LINK) && !words(body).contains(Place.LINK.word()))
            flaws.add(new Flaw("text", "The place {link} is missing: without it nobody gets in."));
        if (words(subject).contains(Place.LINK.word()))
            flaws.add(new Flaw("subject", "The place {link} is for the text alone."));
        return flaws;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        var found = PLACE.matcher(text);
        while (found.find()) words.add(found.group(1));
        return words;
    }

    /** Filled in, without the foot. Words that people typed add neither a line nor a link. */
    public Letters.Letter fill(Map<Place, String> values) {
        return new Letters.Letter(OneLine.of(filled(subject, values)), filled(body, values));
    }

    /** The same for a letter of ours whose slots are known. */
    Letters.Letter fill(LetterKind kind, List<String> slots) {
        var values = new java.util.EnumMap<Place, String>(Place.class);
        for (var n = 0; n < Math.min(slots.size(), kind.places().size()); n++)
            values.put(kind.places().get(n), slots.get(n));
        return fill(values);
    }

    private static String filled(String text, Map<Place, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(), values)));
    }

    private static String value(String braced, Map<Place, String> values) {
        for (var one : values.entrySet())
            if (braced.equals("{" + one.getKey().word() + "}"))
                return one.getKey().isLink() ? OneLine.of(one.getValue()) : Harmless.words(one.getValue());
        return braced;
    }
}
