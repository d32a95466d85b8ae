interface Embedded {
  origin: string;
  slug: string;
  title: string;
}

/** What stands between the tags is shown where the script cannot be loaded. */
export function embedSnippet({ origin, slug, title }: Embedded): string {
  return [
    `<script src="${origin}/embed/plenary.js" async></script>`,
    `<plenary-register event="${slug}"></plenary-register>`,
    `<plenary-programme event="${slug}">`,
    `  <a href="${origin}/e/${slug}">${escaped(title)}</a>`,
    `</plenary-programme>`,
  ].join('\n');
}

export function frameSnippet({ origin, slug, title }: Embedded): string {
  return `<iframe src="${origin}/embed/e/${slug}" width="720" height="600" title="${escaped(title)}" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
