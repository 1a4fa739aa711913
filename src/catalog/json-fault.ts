/** Marks of Chinese keyboards where JSON has its own: outside a text, or around one. */
const WIDE = /^(?:[^"\\]|"(?:[^"\\\n]|\\.)*")*?([“”：，‘’])/;

/** Where a parser stopped: Node tells the position, or what stands there. */
function positionOf(text: string, message: string): number {
  const told = /position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  const near = /(?:token .*?, )?(?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(
    message,
  );
  const start = near?.[1] ? text.indexOf(near[1]) : -1;
  return start < 0 ? text.length : start + Math.floor((near?.[1]?.length ?? 0) / 2);
}

/** The line of a text that is no JSON, and what is wrong there. */
export function jsonFault(
  text: string,
  error: unknown,
): { readonly line: number; readonly code: 'json-quotes' | 'json-unreadable' } {
  const lineAt = (position: number) => text.slice(0, position).split('\n').length;
  const wide = WIDE.exec(text);
  if (wide !== null) return { line: lineAt(wide[0].length), code: 'json-quotes' };
  const message = error instanceof Error ? error.message : '';
  return { line: lineAt(positionOf(text, message)), code: 'json-unreadable' };
}
