import type { GivenFile } from '../../intake/open-file.ts';

/** Files with their bytes. */
export function givenFiles(files: readonly File[]): Promise<readonly GivenFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** What was copied, as a file of the name: the table of a page or sheet before its plain text. */
export function pastedTable(data: DataTransfer | null, name: string): GivenFile | null {
  const html = data?.getData('text/html') ?? '';
  const plain = data?.getData('text/plain') ?? '';
  const text = /<table/i.test(html) ? html : plain;
  return text.trim() === '' ? null : { name, bytes: new TextEncoder().encode(text) };
}
