import { spawnSync } from 'node:child_process';

/**
 * False if this machine says that it has no Chinese font (fontconfig, so Linux and its kin); true
 * where it cannot be asked.
 */
export function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}
