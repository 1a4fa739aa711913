/**
 * Full-width letters, digits and signs (５６．７％) as half-width ones, and every kind of space as a
 * plain one. Other characters stay: NFKC would make m² of m2.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g, ' ');
}
