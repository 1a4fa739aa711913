import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office file (OPC package) by their paths. */
export type OfficeFile = ReadonlyMap<string, Uint8Array>;

/** Unzips an office file. */
export function readOffice(bytes: Uint8Array): OfficeFile {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part as text; throws if there is none of this path. */
export function partText(file: OfficeFile, path: string): string {
  const part = file.get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of markup: its entities resolved. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal));
  });
}

/** Every element of this name with its content, outermost first; elements in themselves are not found. */
export function elements(xml: string, name: string): { attributes: string; content: string }[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes,
    content,
  }));
}

/** The value of an attribute, or null. */
export function attribute(markup: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1];
  return value === undefined ? null : decode(value);
}

/** The relationships of a part by their ids: kind, target, and true if it lies outside the file. */
export function relationshipsOf(file: OfficeFile, path: string) {
  const folder = dirname(path);
  const rels = join(folder, '_rels', `${posix.basename(path)}.rels`);
  if (!file.has(rels)) return new Map<string, never>();
  return new Map(
    elements(partText(file, rels), 'Relationship').map(({ attributes }) => {
      const target = attribute(attributes, 'Target') ?? '';
      const outside = attribute(attributes, 'TargetMode') === 'External';
      const place = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      const kind = posix.basename(attribute(attributes, 'Type') ?? '');
      return [
        attribute(attributes, 'Id') ?? '',
        { kind, target: outside ? target : place, outside },
      ];
    }),
  );
}

/** What makes an XML text no XML: a tag that does not close what is open, or a forbidden character. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return 'control character';
  if (xml.includes('\ufffd')) return 'half of a character';
  const markup = xml.replace(/<\?.*?\?>|<!--.*?-->/gs, '');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(markup)) return 'bare &';
  for (const [, slash, name = '', empty] of markup.matchAll(
    /<(\/?)([\w:.-]+)(?:\s(?:[^>"]|"[^"<]*")*?)?(\/?)>/g,
  )) {
    if (slash === '/' && open.pop() !== name) return `</${name}>`;
    if (slash === '' && empty === '') open.push(name);
  }
  const text = markup.replace(/<(\/?)([\w:.-]+)(?:\s(?:[^>"]|"[^"<]*")*?)?(\/?)>/g, '');
  if (text.includes(']]>')) return ']]> in a text';
  if (text.includes('<')) return `stray < at ${text.slice(text.indexOf('<'), 40)}`;
  return open.length === 0 ? null : `<${open.at(-1)}> is open`;
}

/**
 * What would make an office programme say that a file is damaged: parts without a content type, XML
 * that is none, relationships that lead nowhere or are missing.
 */
export function packageFaults(file: OfficeFile): string[] {
  const types = partText(file, '[Content_Types].xml');
  const ofPath = elements(types, 'Override').map(({ attributes }) =>
    attribute(attributes, 'PartName'),
  );
  const ofEnding = elements(types, 'Default').map(({ attributes }) =>
    attribute(attributes, 'Extension'),
  );
  const faults = ofPath
    .filter((path) => !file.has(path?.slice(1) ?? ''))
    .map((path) => `content type of ${path}, which is not there`);
  for (const path of file.keys()) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const known = ofPath.includes(`/${path}`) || ofEnding.includes(ending);
    if (!known && path !== '[Content_Types].xml') faults.push(`no content type: ${path}`);
    if (!/\.(xml|rels|svg)$/.test(path)) continue;
    const xml = partText(file, path);
    const fault = xmlFault(xml);
    if (fault !== null) faults.push(`${path}: ${fault}`);
    if (path.endsWith('.rels')) continue;
    const known_ = relationshipsOf(file, path);
    for (const { target, outside } of known_.values()) {
      if (!outside && !file.has(target)) faults.push(`${path} leads to ${target}`);
    }
    for (const [, id = ''] of xml.matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)) {
      if (!known_.has(id)) faults.push(`${path} names ${id}`);
    }
  }
  return faults;
}

const has = (command: string) =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** True where LibreOffice and Poppler are installed, to see office files as their readers do. */
export const CAN_PRINT = has('soffice') && has('pdftotext');

/** The pages of an office file as text, as LibreOffice prints them. */
export function printedPages(bytes: Uint8Array, extension: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-office-'));
  try {
    writeFileSync(join(folder, `file.${extension}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', `file.${extension}`];
    const options = { cwd: folder, stdio: 'ignore', timeout: 120_000 } as const;
    const { status } = spawnSync('soffice', args, options);
    if (status !== 0) throw new Error(`soffice ended with ${status}`);
    spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', 'file.pdf', 'file.txt'], options);
    return readFileSync(join(folder, 'file.txt'), 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
