import { LANGUAGE_TAG, type Language } from '../base/vocabulary.ts';
import { escapeMarkup } from './markup.ts';

/** Nothing may run or be fetched, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What a page that stands alone is made of. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Style sheet, safe inside a `style` element. */
  readonly style: string;
  /** Markup. */
  readonly body: string;
}

/** A page that opens from disk: no scripts, nothing fetched. */
export function htmlPage({ language, title, description, style, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeMarkup(description)}">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
