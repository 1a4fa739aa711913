import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';

/** Makes the document this one by the smallest replacement, so that the cursor stays where it is. */
export function replaceDocument(transaction: Transaction, wanted: Node): Transaction {
  const { doc } = transaction;
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return transaction;
  // Both ends may count the same repeated characters.
  const overlap = Math.max(start - Math.min(end.a, end.b), 0);
  transaction.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  if (transaction.doc.eq(wanted)) return transaction;
  return transaction.replaceWith(0, transaction.doc.content.size, wanted.content);
}
