const HEAD = 2000;

/** True if a text begins as the file of a briefing does, damaged or not. */
export function beginsAsBriefing(text: string): boolean {
  return /^\uFEFF?\s*\{[^{[]*"kind"\s*:\s*"briefing"/.test(text.slice(0, HEAD));
}

/** True if a file is a briefing by its name or its first words. */
export async function isBriefingFile(file: File): Promise<boolean> {
  if (/\.briefing\.json$/i.test(file.name)) return true;
  try {
    return beginsAsBriefing(await file.slice(0, HEAD).text());
  } catch {
    // Who reads the file tells that it cannot be read.
    return false;
  }
}
