package io.plenary.registration.roll;

import io.plenary.forms.Form;
import io.plenary.forms.Question;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which column of a list is what: found by its heading, in several languages, or by the words of a question. */
record RollColumns(Map<Kind, Integer> kinds, Map<Integer, Question> questions, List<Heading> headings) {

    enum Kind {
        EMAIL(
                "email",
                "mail",
                "emailaddress",
                "mailaddress",
                "emailadresse",
                "adresademail",
                "adresaemail",
                "adresseemail",
                "courriel",
                "correo",
                "correoelectronico",
                "adresseelectronique"),
        NAME(
                "name",
                "fullname",
                "participant",
                "attendee",
                "nume",
                "numecomplet",
                "nom",
                "nomcomplet",
                "nombre",
                "nombrecompleto",
                "teilnehmer"),
        FIRST_NAME("firstname", "givenname", "forename", "vorname", "prenume", "prenom", "nombredepila"),
        LAST_NAME(
                "lastname",
                "surname",
                "familyname",
                "nachname",
                "numedefamilie",
                "nomdefamille",
                "apellidos",
                "apellido"),
        LANGUAGE("language", "locale", "lang", "sprache", "limba", "langue", "idioma"),
        ZONE("zone", "timezone", "zeitzone", "fusorar", "fuseauhoraire", "zonahoraria"),
        MODE("takespart", "mode", "attendance", "teilnahme", "participare", "participation", "participacion");

        private final List<String> words;

        Kind(String... words) {
            this.words = List.of(words);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param use what it is taken for; absent for one that is not used */
    record Heading(String heading, Optional<String> use) {}

    private static final Pattern NOISE = Pattern.compile("\\([^)]{0,200}\\)|[^\\p{L}\\p{N}]");
    private static final int MOST_SHOWN = 120;

    /** @param form what is asked; consents in it are nobody else's to give, and a list holds no files: no column is one */
    static RollColumns of(List<String> cells, Form form) {
        var kinds = new LinkedHashMap<Kind, Integer>();
        var questions = new LinkedHashMap<Integer, Question>();
        var headings = new ArrayList<Heading>();
        for (var column = 0; column < cells.size(); column++) {
            var heading = cells.get(column).strip();
            var kind = kindOf(heading).filter(one -> !kinds.containsKey(one));
            var question = kind.isPresent()
                    ? Optional.<Question>empty()
                    : questionOf(heading, form).filter(one -> !questions.containsValue(one));
            if (kind.isPresent()) kinds.put(kind.get(), column);
            if (question.isPresent()) questions.put(column, question.get());
            if (!heading.isEmpty())
                headings.add(new Heading(
                        heading.substring(0, Math.min(MOST_SHOWN, heading.length())),
                        kind.map(Kind::word).or(() -> question.map(Question::label))));
        }
        return new RollColumns(kinds, questions, headings);
    }

    private static Optional<Kind> kindOf(String heading) {
        var word = plain(heading);
        for (var kind : Kind.values()) if (kind.words.contains(word)) return Optional.of(kind);
        return Optional.empty();
    }

    private static Optional<Question> questionOf(String heading, Form form) {
        var word = plain(heading);
        if (word.isEmpty()) return Optional.empty();
        return form.questions().stream()
                .filter(one -> one.kind() != Question.Kind.CONSENT && one.kind() != Question.Kind.FILE)
                .filter(one -> one.id().equals(heading)
                        || plain(one.label()).equals(word)
                        || one.texts().stream()
                                .anyMatch(text -> plain(text.label()).equals(word)))
                .findFirst();
    }

    /** As it sounds: without case, accents, spaces and signs. */
    static String plain(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return NOISE.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
