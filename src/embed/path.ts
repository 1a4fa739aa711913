/** What d3-shape's lines and areas write: the part of d3-path's `Path` that they use. */
export class Path {
  #text = '';
  readonly #factor: number;

  constructor(digits: number) {
    this.#factor = 10 ** digits;
  }

  #add(letter: string, numbers: readonly number[]): void {
    const rounded = numbers.map((one) => Math.round(one * this.#factor) / this.#factor);
    this.#text += letter + rounded.join(',');
  }

  moveTo(...to: readonly number[]): void {
    this.#add('M', to);
  }

  lineTo(...to: readonly number[]): void {
    this.#add('L', to);
  }

  bezierCurveTo(...through: readonly number[]): void {
    this.#add('C', through);
  }

  closePath(): void {
    this.#text += 'Z';
  }

  toString(): string {
    return this.#text;
  }
}
