import { expect, test } from 'vitest';
import { fieldOf, htmlOf, savedOf } from './richWords.ts';

test('plain_text_becomes_paragraphs_and_comes_back_as_it_was_typed', () => {
  const typed = 'One & two < three\nsecond line\n\nNext paragraph';
  expect(htmlOf(typed)).toBe('<p>One &amp; two &lt; three<br>second line</p><p>Next paragraph</p>');
  expect(fieldOf(htmlOf(typed))).toBe(typed);
});

test('html_with_more_than_paragraphs_stays_html', () => {
  const html = '<p>See <a href="https://example.org">this</a></p>';
  expect(fieldOf(html)).toBe(html);
  expect(htmlOf(html)).toBe(html);
});

test('text_that_looks_like_a_tag_is_not_taken_for_one', () => {
  const html = '<p>Use &lt;b&gt; sparingly</p>';
  expect(fieldOf(html)).toBe(html);
});

test('what_nobody_changed_is_saved_as_it_was', () => {
  const html = '<p>One</p>\n<p>Two</p>';
  expect(savedOf(fieldOf(html), html)).toBe(html);
  expect(savedOf('Three', html)).toBe('<p>Three</p>');
});
