import type { Language } from '../base/vocabulary.ts';
import { enCube } from './en-cube.ts';
import { zhCube } from './zh-cube.ts';

/** The sentences on case logs that are published as counts. */
export const cubeWords = (language: Language) => (language === 'zh' ? zhCube : enCube);
