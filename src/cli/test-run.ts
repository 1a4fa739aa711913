import { runCommandLine } from './run.ts';

/** Runs a command line without a terminal, in English: its exit code and what it wrote. For tests. */
export async function runAlone(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    env: { LANG: 'en' },
    stdin: (async function* () {})(),
    stdout: { write: (text) => out.push(String(text)) },
    stderr: { write: (text) => err.push(String(text)) },
    home: '',
    version: '0',
    today: '2026-11-27',
  });
  return { code, out: out.join(''), err: err.join('') };
}
