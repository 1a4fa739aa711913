import { YardstickError } from '../../base/error.ts';
import { patientFetch } from '../../base/patient-fetch.ts';

/** What is read of a file: its bytes, or a part of them. */
type Bytes = Pick<Blob, 'arrayBuffer' | 'text'>;

/** A file as a log is read from it: one of this device, or one whose parts a server gives. */
export interface LogFile extends Bytes {
  readonly name: string;
  readonly size: number;
  readonly slice: (start?: number, end?: number) => Bytes;
}

/** A file of this site that is read in parts, as it is told to a worker. */
export interface RemoteLog {
  readonly name: string;
  readonly size: number;
  /** The address under which parts are asked for. */
  readonly parts: string;
}

/** Where a log comes from. */
export type LogSource = File | RemoteLog;

/** True for a file that a server gives in parts. */
export const isRemote = (source: LogSource | LogFile): source is RemoteLog => 'parts' in source;

async function fetchPart(
  { parts, name }: RemoteLog,
  start: number,
  end: number,
): Promise<Response> {
  const response = await patientFetch(parts, { headers: { Range: `bytes=${start}-${end - 1}` } });
  // Another file under the same address would be read as rows of both.
  if (response.status !== 206) throw new Error(`HTTP ${response.status} for a part of ${name}`);
  return response;
}

/** Makes a file of what a log comes from. */
export function logFileOf(source: LogSource): LogFile {
  if (!isRemote(source)) return source;
  const slice = (start = 0, end = source.size): Bytes => {
    const ask = () => fetchPart(source, start, Math.min(end, source.size));
    return {
      arrayBuffer: async () => (await ask()).arrayBuffer() as Promise<ArrayBuffer>,
      text: async () => (await ask()).text(),
    };
  };
  const { name, size } = source;
  return { name, size, slice, ...slice() };
}

/** Throws `log-too-large`: what to do with a file that has more rows than a tab holds. */
export function tooMany(file: LogFile): never {
  const details = { file: file.name, megabytes: String(Math.ceil(file.size / 1_000_000)) };
  throw new YardstickError('log-too-large', `too large: ${file.name}`, details);
}
