package io.plenary.programme.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain words                                             | plain words
            a < b & c                                               | a &lt; b &amp; c
            <p>one</p><p>two</p>                                    | <p>one</p><p>two</p>
            <b>bold</b> and <i>leaning</i>                          | <strong>bold</strong> and <em>leaning</em>
            <h2>Title</h2>text                                      | <p>Title</p>text
            <script>alert(1)</script>words                          | words
            <style>p{color:red}</style>words                        | words
            <p onclick="go()" style="x" class="y">words</p>         | <p>words</p>
            <img src=x onerror=alert(1)>words                       | words
            <a href="javascript:alert(1)">words</a>                 | words
            <a href=" jav&#x09;ascript:alert(1)">words</a>          | words
            <a href="/relative">words</a>                           | words
            <svg><script>alert(1)</script></svg>words               | words
            <math><mtext><img src onerror=alert(1)></mtext></math>words | words
            <iframe src="https://example.org">inside</iframe>words  | words
            """)
    void only_the_few_tags_stay(String html, String clean) {
        assertEquals(clean, RichText.clean(html));
        assertEquals(clean, RichText.clean(RichText.clean(html)));
    }

    @Test
    void a_link_leads_outside_and_tells_nobody_where_from() {
        assertEquals(
                "<a href=\"https://example.org/a?b=c&amp;d\" rel=\"noopener nofollow ugc\">words</a>",
                RichText.clean("<a target=_blank rel=x href='https://example.org/a?b=c&d'>words</a>"));
    }

    @Test
    void plain_text_becomes_paragraphs_and_comes_back() {
        assertEquals("<p>a &lt; b<br>c</p><p>d</p>", RichText.ofPlain("a < b\nc\n\n d\n"));
        assertEquals("a < b c d", RichText.plain(RichText.ofPlain("a < b\nc\n\n d\n")));
    }
}
