package io.plenary.embed;

import io.plenary.platform.Words;
import java.util.Locale;

/** The page that goes into a frame: the components and nothing else. It sets no cookie and knows nobody. */
record FrameDocument(Theme theme, String locale) {
    /** All that can be pressed leads to a page of its own, which no site may frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors ";

    enum Theme {
        LIGHT,
        DARK,
        AUTO;

        static Theme of(String word) {
            for (var theme : values()) if (theme.word().equals(word)) return theme;
            return LIGHT;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param sources of the sites that may frame it */
    static String policy(String sources) {
        return POLICY + sources;
    }

    String of(EmbeddedEvent event) {
        var title = Escaped.of(event.title());
        return page(title, """
                <h1 dir="auto">%2$s</h1>
                <plenary-register event="%1$s"></plenary-register>
                <plenary-programme event="%1$s"><a href="%3$s" target="_blank" rel="noopener">%2$s</a></plenary-programme>
                """.formatted(event.slug(), title, Escaped.of(event.url())));
    }

    /** Where there is no such event, or none that is published: the component asks too, and says so in words. */
    String nothing(String slug) {
        return page("Plenary", """
                <plenary-programme event="%s"></plenary-programme>
                """.formatted(Escaped.of(slug)));
    }

    private String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="%s" data-theme="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="/embed/frame.css">
                <script src="/embed/plenary.js" async></script>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Words.language(locale), theme.word(), title, body);
    }
}
