const SVG = 'http://www.w3.org/2000/svg';
const PART = /<(\/?)([\w-]+)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /\s([^\s=>]+?)(?:="([^"]*)")?(?=\s|$)/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const VOID = /^(br|hr|wbr)$/;

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  );
}

/**
 * Turns our own markup, as `drawEmbed` writes it, into elements one by one. The browser's parser
 * would need the leave of pages that allow no markup made by scripts (Trusted Types).
 */
export function toElements(markup: string): Node[] {
  const root = document.createElement('div');
  const open: Element[] = [root];
  for (const [, closes, name = '', attributes = '', whole, text] of markup.matchAll(PART)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.append(unescaped(text));
    else if (closes) open.pop();
    else {
      const isDrawing = name === 'svg' || parent.namespaceURI === SVG;
      const made = isDrawing ? document.createElementNS(SVG, name) : document.createElement(name);
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        made.setAttribute(key, unescaped(value));
      }
      parent.append(made);
      if (!whole && !VOID.test(name)) open.push(made);
    }
  }
  return [...root.childNodes];
}
