import type { Messages } from './translated.ts';

/** What the embed dialog and the gallery say. */
export const shareEn: Pick<Messages, 'share' | 'gallery'> = {
  share: {
    open: 'Embed…',
    title: 'Embed this chart in another page',
    frame: 'Frame (iframe)',
    frameHint: 'Simplest: paste the code. Chart and page do not affect each other.',
    element: 'Element (reform-chart)',
    elementHint: 'Part of the page itself, with events; needs one script, once a page.',
    figure: 'Static figure',
    figureHint:
      'Image, sources and table are in the code itself: no script, and still right when this site is gone.',
    language: 'Language',
    theme: 'Colours',
    width: 'Preview width',
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
    preview: 'Preview',
    height: (pixels) =>
      `${pixels} pixels high at this width; the script in the second line fits the height to the content.`,
    code: 'Code',
    copy: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying here. Select the code and copy it yourself',
    unprepared: (path) =>
      `This chart is not one of those prepared here. Save it with “Chart document” and put the file at ${path} of this site; then this code works. Element and static figure carry their figures with them and work at once.`,
    scriptMissing: 'There is no preview for now; the code can be copied all the same.',
    localOnly:
      'This site is open on this machine only, and the code needs an address that others can open: copy it from the published site, or give the site’s address when it is built. The static figure needs no address.',
    checking: 'Preparing…',
  },
  gallery: {
    title: 'Chart types',
    lead: 'One example of each kind of chart on this site. Each is a document of its own that can stand in other pages, files and briefings, and its sources go with it.',
    link: 'Chart types and embedding',
    document: 'Chart document (JSON)',
    frame: 'Frame for embedding',
    use: 'What it is for',
    snippets: 'Code for embedding',
    frameName: 'Frame',
    elementName: 'Element',
    none: 'The data have no chart of this type.',
    types: {
      number: {
        name: 'Numbers',
        use: 'A few figures in different units, or one with nothing to compare it with.',
      },
      'reform-glyph': {
        name: 'Before and after',
        use: 'How far an indicator moved, whether for better or worse, and how far off the target still is.',
      },
      bar: {
        name: 'Bars',
        use: 'Figures in one unit by size; ranges, limits and approximations are told apart.',
      },
      line: {
        name: 'Lines',
        use: 'An indicator over the years; not joined across breaks in method, and corrections are noted.',
      },
      flow: {
        name: 'Flows',
        use: 'How many of a total went on to the next step, and where the rest went.',
      },
      'part-to-whole': {
        name: 'Parts of a whole',
        use: 'What a whole is made of, and how much each is.',
      },
      scatter: { name: 'Scatter', use: 'Two indicators together: where each area stands on both.' },
      'tile-map': {
        name: 'Tile map',
        use: 'A tile a district, placed roughly as on a map; districts without a figure keep their tile.',
      },
      yardstick: {
        name: 'Yardstick table',
        use: 'A row a reform: how far its evidence reaches, its best figure, and what it can be held against.',
      },
      histogram: { name: 'Histogram', use: 'How many cases took how long; limits stand as lines.' },
      survival: {
        name: 'Survival curve',
        use: 'What share of cases is still open after each number of days, open cases counted.',
      },
      'heat-table': {
        name: 'Heat table',
        use: 'Groups by month: where and when there was much or little.',
      },
      slope: { name: 'Slope', use: 'How places moved in rank from one period to the next.' },
      'sparkline-table': {
        name: 'Sparkline table',
        use: 'Indicators with their way, last figure, growths, target and whether it is reached.',
      },
    },
  },
};
