/** Marks of half width beside Chinese, a range with the English dash or one sign of per cent, titles within titles. */
const PUNCTUATION =
  /[一-鿿）》”] ?[,:;()?!]|[,:;()?!] ?[一-鿿《“]|[一-鿿\d%]–[一-鿿\d]|[\d.]—[\d.]+%|《[^》]*《/;
/** Translated or spoken words that an office does not write. */
const SPOKEN =
  /带走|交稿|拿走|拿去|同一把尺|这把尺|还应知道|计算得出|来源没有注明|来源未注明|说明不了|还没有测量|不是同一件事|变好了|做成|不让|关闭即失|留在这台|全部留下|3个数字|怎样算|精确程度|比改革前|没有找到|走了多少|到统计时|首要数字|缩短至少|变化\+|同比\+|率：\d|\d件案件|\d条记录/;
/** Words of formulas as programs have them, and what English packages say of licences. */
const PROGRAM =
  /\b(actual|earlier|latest|baseline|change|numerator|denominator) [-+*/−×÷]|[-+*/−×÷] (actual|earlier|latest|baseline|change)\b|facts cited|\(compilation/;
const CHINESE = /[一-鿿]/;
/** A reference as GB/T 7714 punctuates it, at half width: `南方都市报[N]`. */
const CITED = /\[[A-Z]{1,2}(\/OL)?\]/;

/** The places of Chinese texts that are not written as an office writes, with what is around them. */
export function wordingFaults(texts: readonly string[]): string[] {
  const found = texts
    .filter((text) => CHINESE.test(text) && !CITED.test(text))
    .flatMap((text) =>
      [PUNCTUATION, SPOKEN, PROGRAM].flatMap((pattern) => {
        const match = pattern.exec(text);
        if (match === null) return [];
        return [`${match[0]}: ${text.slice(Math.max(0, match.index - 30), match.index + 30)}`];
      }),
    );
  return [...new Set(found)];
}

const ATTRIBUTES = /\s(?:title|aria-label|alt|placeholder|content)="([^"]*)"/g;
const HIDDEN = /<(script|style|template)\b.*?<\/\1>|<!--.*?-->/gs;
const INLINE = /<\/?(?:a|b|i|em|strong|span|button|code|sup|bdi)\b[^>]*>/g;

const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&');

/** What a reader of a page sees or is told: its texts by block, its titles and labels. */
export function textsOfPage(html: string): string[] {
  const labels = Array.from(html.matchAll(ATTRIBUTES), ([, text = '']) => text);
  const blocks = html
    .replace(HIDDEN, '')
    .replace(INLINE, '')
    .split(/<[^>]*>/);
  return [...labels, ...blocks].map((text) => decode(text).trim()).filter((text) => text !== '');
}
