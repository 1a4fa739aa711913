import type { GivenFile } from '../../intake/open-file.ts';

/** The files of a list, with their bytes. */
export async function filesOf(list: FileList | null | undefined): Promise<readonly GivenFile[]> {
  const files = [...(list ?? [])];
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** What was copied, as a file of the name: the table of a page or sheet before its plain text. */
export function pastedFile(data: DataTransfer | null, name: string): GivenFile | null {
  const html = data?.getData('text/html') ?? '';
  const plain = data?.getData('text/plain') ?? '';
  const text = /<table/i.test(html) ? html : plain;
  return text.trim() === '' ? null : { name, bytes: new TextEncoder().encode(text) };
}
