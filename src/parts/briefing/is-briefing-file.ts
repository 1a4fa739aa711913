const HEAD = 2000;

/** True if a text begins as the file of a briefing does, damaged or not. */
export function beginsAsBriefing(text: string): boolean {
  return /^\uFEFF?\s*\{[^{[]*"kind"\s*:\s*"briefing"/.test(text.slice(0, HEAD));
}

/** True if a file is a briefing by its name or its first words. */
export async function isBriefingFile(file: File): Promise<boolean> {
  if (/\.briefing\.json$/i.test(file.name)) return true;
  try {
    // Of a beginning cut off within a sign, only what is ASCII counts here.
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    return beginsAsBriefing(headText(head));
  } catch {
    // Who reads the file tells that it cannot be read.
    return false;
  }
}

function headText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = wide
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
