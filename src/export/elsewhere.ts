import { linkable, publicAddress } from '../base/address.ts';
import type { Briefing } from '../spec/briefing/briefing.ts';
import type { ChartDocument, DocumentSource } from '../spec/document.ts';

/** A source whose address only this machine knows loses it; one that is no link stays as stated. */
export function sourceElsewhere<S extends DocumentSource>(source: S): S {
  const local = /^file:/i.test(source.url) || (linkable(source.url) && !publicAddress(source.url));
  return local ? { ...source, url: '' } : source;
}

/** A chart document as it may leave this machine: without addresses that lead back to it. */
export function documentElsewhere(document: ChartDocument): ChartDocument {
  const sources = document.sources.map(sourceElsewhere);
  const { taken } = document;
  if (taken === undefined) return { ...document, sources };
  return { ...document, sources, taken: { ...taken, address: publicAddress(taken.address) } };
}

function briefingElsewhere(briefing: Briefing): Briefing {
  const blocks = briefing.blocks.map((block) =>
    block.kind === 'chart' ? { ...block, document: documentElsewhere(block.document) } : block,
  );
  const figures = briefing.figures.map((one) => ({ ...one, source: sourceElsewhere(one.source) }));
  return { ...briefing, blocks, figures };
}

/** Writes something as a file, at an address. */
type Write<Subject, Options, Tools> = (
  subject: Subject,
  options: Options,
  tools: Tools,
) => Promise<string | Uint8Array>;
interface Addressed {
  readonly address: string;
}

/** The writer of charts whose files never name an address of this machine. */
export function chartElsewhere<Options extends Addressed, Tools>(
  write: Write<ChartDocument, Options, Tools>,
): Write<ChartDocument, Options, Tools> {
  return (document, options, tools) =>
    write(
      documentElsewhere(document),
      { ...options, address: publicAddress(options.address) },
      tools,
    );
}

/** The same for the writer of a briefing. */
export function paperElsewhere<Options extends Addressed, Tools>(
  write: Write<Briefing, Options, Tools>,
): Write<Briefing, Options, Tools> {
  return (briefing, options, tools) =>
    write(
      briefingElsewhere(briefing),
      { ...options, address: publicAddress(options.address) },
      tools,
    );
}
