/** What the field begins with: a whole address may be typed or pasted after it. */
const BEGUN = /^https:\/\/(?=https?:\/\/)/i;

/** The address that was typed, as a link may hold it; '' unless it is one of http or https. */
export function addressOf(typed: string): string {
  try {
    const { protocol, href } = new URL(typed.trim().replace(BEGUN, ''));
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return '';
  }
}
