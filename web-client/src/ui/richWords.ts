/** Longer texts are kept as HTML of a few tags. Who types plain text should neither see nor write any. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const SIMPLE = /^(?:\s|<p>|<\/p>|<br\s*\/?>|[^<])*$/;

/** Plain text becomes paragraphs: an empty line divides them, a line end is kept. What has a tag is left as it is. */
export function htmlOf(text: string): string {
  if (!text.trim() || /<\/?[a-z][^>]*>/i.test(text)) return text.trim();
  return text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .trim()
          .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
          .replace(/\r?\n/g, '<br>')}</p>`,
    )
    .join('');
}

/** What stands in the field: plain text where the HTML is nothing but paragraphs, otherwise the HTML itself. */
export function fieldOf(html: string): string {
  if (!SIMPLE.test(html)) return html;
  const text = html
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>\s*/g, '\n')
    .replace(/\s*<\/p>\s*(?:<p>\s*)?/g, '\n\n')
    .replace(/<p>\s*/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' })[name] ?? '')
    .replace(/&amp;/g, '&')
    .trim();
  // Text that looks like a tag must stay escaped, or saving would take it for one.
  return /<\/?[a-z][^>]*>/i.test(text) ? html : text;
}

/** What is saved: the known HTML where nobody changed what stood in its field. */
export const savedOf = (typed: string, known: string): string => (typed === fieldOf(known) ? known : htmlOf(typed));
