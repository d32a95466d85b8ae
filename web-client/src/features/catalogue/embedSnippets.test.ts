import { expect, test } from 'vitest';
import { embedSnippet, frameSnippet } from './embedSnippets.ts';

const event = { origin: 'https://plenary.example', slug: 'open-day', title: '"A" & <b>B</b>' };

test('a title that looks like HTML stays a title in the host’s page', () => {
  const page = new DOMParser().parseFromString(embedSnippet(event), 'text/html');
  expect(page.querySelector('b')).toBeNull();
  expect(page.querySelector('a')?.textContent).toBe(event.title);
  expect(frameSnippet(event)).toContain('title="&quot;A&quot; &amp; &lt;b&gt;B&lt;/b&gt;"');
});

test('the components and the frame name the event', () => {
  const page = new DOMParser().parseFromString(embedSnippet(event), 'text/html');
  expect(page.querySelector('plenary-programme')?.getAttribute('event')).toBe('open-day');
  expect(page.querySelector('plenary-register')?.getAttribute('event')).toBe('open-day');
  expect(frameSnippet(event)).toContain('src="https://plenary.example/embed/e/open-day"');
});
