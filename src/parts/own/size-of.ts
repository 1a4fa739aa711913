/** Of a longer list a part is weighed, for the whole. */
const WEIGHED = 2000;

function bytesOf(value: unknown, depth: number): number {
  if (Array.isArray(value) && value.length > WEIGHED) {
    const step = Math.ceil(value.length / WEIGHED);
    const part = value.filter((_, at) => at % step === 0);
    return (bytesOf(part, depth) * value.length) / part.length;
  }
  if (depth > 0 && value !== null && typeof value === 'object') {
    return Object.values(value).reduce((sum: number, one) => sum + bytesOf(one, depth - 1), 0);
  }
  return new Blob([JSON.stringify(value) ?? '']).size;
}

/** About how much something takes, kilobytes. */
export const sizeOf = (value: unknown): number => Math.ceil(bytesOf(value, 2) / 1000);
