import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from './richElements.ts';
import { RichText } from './RichText.tsx';

function shown(html: string): HTMLElement {
  return render(<RichText html={html} />).container.firstElementChild as HTMLElement;
}

test('the_few_tags_that_are_kept_are_drawn', () => {
  const html = '<p>One <em>and</em> <strong>two</strong><br>three</p><ul><li>a</li></ul><blockquote><code>b</code></blockquote>';
  expect(shown(html).innerHTML).toBe(html);
});

test('plain_text_is_text', () => {
  expect(shown('Bread & roses, 3 < 4').textContent).toBe('Bread & roses, 3 < 4');
});

test('a_link_leads_to_web_or_mail_and_tells_nobody_where_it_comes_from', () => {
  const link = shown('<a href="https://example.org/a">here</a>').querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://example.org/a');
  expect(link?.getAttribute('rel')).toBe('noopener nofollow ugc');
});

const HOSTILE = [
  '<script>window.broken = 1</script>',
  '<img src=x onerror="window.broken = 1">',
  '<svg onload="window.broken = 1"><script>window.broken = 1</script></svg>',
  '<svg><a xlink:href="javascript:window.broken=1">x</a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.broken=1"></style></mglyph></table></mtext></math>',
  '<a href="javascript:window.broken=1">x</a>',
  '<a href=" java\nscript:window.broken=1">x</a>',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="vbscript:1" onclick="window.broken=1">x</a>',
  '<p onclick="window.broken = 1" style="position:fixed" id="root" class="evil">x</p>',
  '<iframe srcdoc="<script>parent.broken = 1</script>"></iframe>',
  '<form action="https://evil.example"><input name="q"><button>x</button></form>',
  '<style>* { display: none }</style>',
  '<template><script>window.broken = 1</script></template>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<noscript><p title="</noscript><img src=x onerror=window.broken=1>"></noscript>',
  '<p>&lt;script&gt;window.broken = 1&lt;/script&gt;</p>',
  '<!--><script>window.broken = 1</script>-->',
  '</div></main><script>window.broken = 1</script>',
];

test.each(HOSTILE)('nothing_but_kept_tags_and_safe_links_comes_out_of %s', (html) => {
  const made = shown(html);
  for (const element of made.querySelectorAll('*')) {
    expect(['p', 'br', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre']).toContain(element.localName);
    expect(element.getAttributeNames().filter((name) => name !== 'href' && name !== 'rel')).toEqual([]);
    if (element.hasAttribute('href')) expect(element.getAttribute('href')).toMatch(/^(?:https?|mailto):/);
  }
  expect('broken' in globalThis).toBe(false);
});

test('thousands_of_levels_end_in_text', () => {
  const made = shown(`${'<blockquote>'.repeat(500)}deep${'</blockquote>'.repeat(500)}`);
  expect(made.textContent).toContain('deep');
  expect(made.querySelectorAll('blockquote').length).toBeLessThanOrEqual(12);
});

test('an_excerpt_keeps_words_apart_and_says_no_script', () => {
  expect(plainText('<p>One</p><p>two<br>three</p><script>four</script>')).toBe('One two three');
});
