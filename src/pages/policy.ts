import { createHash } from 'node:crypto';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page holds inline; each piece is allowed by its hash, and nothing else is. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles?: readonly string[];
}

/** The content security policy of a built page: this origin alone, and the inline parts named. */
export function contentPolicy({ scripts, styles = [] }: InlineParts): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
