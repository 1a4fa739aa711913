import type { Page } from '@playwright/test';
import { act, blocks, briefingOf, editNew, stored, text, texts, words } from './briefing-editor.ts';
import { expect, test } from './fixtures.ts';

/** As Word 2016 puts it on the clipboard, in short. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"宋体",serif;} @list l0:level1 {mso-level-text:"%1\\.";} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h1 style='mso-list:none'><span lang=ZH-CN style='mso-bidi-font-size:22pt'>总体情况<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span>审批<b style='mso-bidi-font-weight:normal'>提速</b>。<o:p></o:p></span></p>
<h2>主要做法</h2>
<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span>甲</span></p>
<p class=MsoListParagraph style='margin-left:39.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>甲之一</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>乙</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0'><td width=200 style='mso-border-alt:solid windowtext .5pt'><p class=MsoNormal><b>事项</b><o:p></o:p></p></td><td colspan=2><p class=MsoNormal>天数<o:p></o:p></p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>开办</p><p class=MsoNormal>企业</p></td><td><p>2018</p></td><td><p>90</p></td></tr>
 <tr><td><p>2019</p></td><td><p>65<br>约</p></td></tr>
</table><p class=MsoNormal>完。</p><!--EndFragment--></body></html>`;

/** As Excel and WPS put a range on the clipboard. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"0\\.00%";} --></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=144 style='border-collapse:collapse;width:108pt'>
<!--StartFragment--><colgroup><col width=72 span=2 style='width:54pt'></colgroup>
<tr height=19 style='height:14.25pt'><td height=19 class=xl65 width=72>区</td><td class=xl65 style='mso-number-format:"0\\.00%"'>比例</td></tr>
<tr><td>越秀</td><td align=right x:num="0.963">96.30%</td></tr>
<tr><td></td><td>a|b</td></tr><!--EndFragment--></table></body></html>`;

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(all)) clipboardData.setData(type, value);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

const cells = (page: Page) =>
  texts(page)
    .locator('table')
    .first()
    .evaluate((table) =>
      [...(table as HTMLTableElement).rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent),
      ),
    );

test('from Word: headings, lists within lists and tables stay what they are', async ({ page }) => {
  await editNew(page, briefingOf(text('a', '前文')));
  await texts(page).click();
  await page.keyboard.press('End');
  await paste(page, { 'text/html': WORD, 'text/plain': '总体情况' });
  const kinds = blocks(page).evaluateAll((all) => all.map((one) => one.className.split(' ')[1]));
  expect(await kinds).toEqual(['text', 'heading', 'text', 'heading', 'text']);
  await expect(page.locator('.heading.level-1 textarea')).toHaveValue('总体情况');
  await expect(page.locator('.heading.level-2 textarea')).toHaveValue('主要做法');
  await expect(texts(page).nth(1)).toHaveText('审批提速。');
  await expect(texts(page).nth(1).locator('strong')).toHaveText('提速');
  const last = texts(page).nth(2);
  await expect(last.locator('> ol > li > p')).toHaveText(['甲', '乙']);
  await expect(last.locator('ol > li > ul > li')).toHaveText(['甲之一']);
  await expect(last.locator('> p')).toHaveText(['完。']);
  expect(await cells(page)).toEqual([
    ['事项', '天数', ''],
    ['开办 企业', '2018', '90'],
    ['', '2019', '65 约'],
  ]);
  await page.keyboard.press('Control+z');
  await expect(blocks(page)).toHaveCount(1);
});

test('a table of many columns is moved within its text, never the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await editNew(page, briefingOf(text('a', '')));
  await texts(page).click();
  const row = (word: string) => Array.from({ length: 60 }, (_, i) => `${word}${i}`).join('\t');
  await paste(page, { 'text/plain': `${row('区')}\n${row('数')}` });
  await expect(texts(page).locator('td, th')).toHaveCount(120);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
  await texts(page).locator('td').last().click();
  await page.keyboard.type('末');
  await expect(texts(page).locator('td').last()).toContainText('末');
});

test('from Excel and WPS, and as plain text: tables, kept and written on in', async ({ page }) => {
  await editNew(page, briefingOf(text('a', '')));
  await texts(page).click();
  await paste(page, { 'text/html': EXCEL, 'text/plain': '区\t比例\r\n越秀\t96.30%\r\n' });
  const table = [
    ['区', '比例'],
    ['越秀', '96.30%'],
    ['', 'a|b'],
  ];
  expect(await cells(page)).toEqual(table);
  await texts(page).locator('td').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.type('海珠');
  await page.keyboard.press('Tab');
  await page.keyboard.type('88%');
  await page.keyboard.press('Enter');
  await page.keyboard.type('表后。');
  await expect(texts(page).locator('> p').last()).toHaveText('表后。');
  const longer = [...table, ['海珠', '88%']];
  expect(await cells(page)).toEqual(longer);
  await stored(page);
  await page.reload();
  await expect(texts(page).locator('> p').last()).toHaveText('表后。');
  expect(await cells(page)).toEqual(longer);
  await act(blocks(page).first(), words.markdown);
  await expect(page.getByRole('textbox', { name: new RegExp(words.markdown) })).toHaveValue(
    /\| 区 \| 比例 \|\n\| --- \| --- \|\n\| 越秀 \| 96\.30% \|/,
  );
});

test('tab-separated text is a table, other text is paragraphs', async ({ page }) => {
  await editNew(page, briefingOf(text('a', '')));
  await texts(page).click();
  await paste(page, { 'text/plain': '年份\t件数\r\n2018\t5\r\n' });
  expect(await cells(page)).toEqual([
    ['年份', '件数'],
    ['2018', '5'],
  ]);
  await editNew(page, briefingOf(text('a', '')));
  await texts(page).click();
  await paste(page, { 'text/plain': '一\r\n二' });
  await expect(texts(page).locator('p')).toHaveText(['一', '二']);
});

for (const brace of ['{', '｛']) {
  test(`${brace} asks for a figure, which takes its place`, async ({ page }) => {
    await editNew(page, briefingOf(text('a', '')));
    await texts(page).click();
    await page.keyboard.insertText(brace);
    const search = page.getByRole('combobox', { name: words.figureSearch });
    await expect(search).toBeFocused();
    await search.fill('court service days 2018');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(texts(page).locator('[data-observation]')).toHaveCount(1);
    await expect(texts(page)).not.toContainText(brace);
  });
}
