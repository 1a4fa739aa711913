import type { ProblemCode } from '../base/problem-code.ts';

/** What is wrong with data and what to do, in English; names in braces are filled in. */
export const en: Readonly<Record<ProblemCode, string>> = {
  'file-missing':
    'datapackage.json names this file, but it is not there; add it or take it out of “resources”',
  'folder-foreign': 'left out: no datapackage.json and no tables in this folder',
  'file-unlisted':
    'left out: datapackage.json does not list it; add it to “resources” to publish it',
  'json-unreadable':
    'not JSON from here on; look for a comma or a quotation mark too many or too few',
  'json-quotes': 'full-width quotation marks, colons or commas; JSON takes " : and , alone',
  'descriptor-object':
    'has to be one object in braces { … } and is something else; see docs/data.md of the package for what stands there',
  'descriptor-property':
    'has to be {expected} and is {received}; see docs/data.md of the package for what stands there',
  'package-twice': 'the package in {first} has this name too; give one of them another',
  'vocabulary-kept':
    'the package “vocabulary” holds units, areas and fields only; move this table to another',
  'table-differs':
    'not the same as the table of this name in {other} (line {line} there); keep one of the two: delete the file that you do not edit',
  'sheet-unknown': 'left out: no table is called so; the sheet was not read',
  'sheet-misspelt': 'no table is called so; if {meant} is meant, correct the name of the sheet',
  'workbook-unreadable':
    'this workbook cannot be read; save it anew as .xlsx, or its sheets as “CSV UTF-8”',
  'workbook-locked': 'a password keeps this workbook from being read; save a copy without one',
  'table-misspelt': 'no table is called this; if {meant} is meant, rename the file {meant}.csv',
  'table-unknown':
    'left out: no table of this name is known; docs/data.md of the package lists those that are',
  'encoding-unknown': 'not text in UTF-8, UTF-16, GB18030 or Big5; save it as “CSV UTF-8”',
  'encoding-read': 'read in this encoding; save it as “CSV UTF-8” to be safe',
  'character-lost':
    'holds �, which stands for a character that was lost; take the text from the original',
  'delimiter-read': 'read with this between the cells; save it as CSV with commas to be safe',
  'delimiter-other':
    'stands between the cells instead of a comma, and within texts too (line {line}); save it as CSV with commas',
  'quote-open':
    'a quotation mark opens here and is never closed; close it, or double it if it belongs to the text',
  'quote-kept': 'quotes around a part of a cell were read as text; write such quotes twice',
  'quote-inside':
    'a quotation mark in or above this row does not end its cell; double the marks that belong to the text',
  'csv-unreadable': 'cannot be read as CSV; save the table anew from a spreadsheet',
  'not-csv':
    'a web page or another kind of file, not a table; save the table as “CSV UTF-8” under this name',
  'file-empty': 'nothing in this file; put the table back, or at least its header',
  'header-foreign':
    'none of the columns of this table stand in its first row; put the header there, which begins: {expected}',
  'rows-missing':
    'a header and no rows, but {more} places name rows of this table; put its rows back',
  'column-missing': 'this column is missing; add it to the header',
  'column-unknown': 'no such column here; correct its name or take the column out',
  'column-misspelt': 'no such column; “{meant}” is meant?',
  'column-twice': 'this column is given twice; take one out',
  'column-unnamed': 'stands in a column without a name; name the column or clear the cell',
  'cell-count':
    'so many cells where the header has {expected}; put quotation marks around a text that holds a comma',
  'comma-wide': 'full-width commas between the cells of this row; type plain ones',
  'cell-missing': 'empty, but required; fill it in',
  'not-a-number': 'not a number; write digits and a point, such as 1234.5',
  'too-many-digits':
    'more than 15 digits, which cannot be kept exactly; round it as its source would',
  'number-size':
    'too large or too small to be kept: a number is under 10¹⁸, and 0 or at least 10⁻¹²; use another unit',
  'not-whole': 'not a whole number; write digits only',
  'not-one-of': 'not one of: {options}',
  'bad-form': 'not of the form that this column takes, such as {example}',
  'under-minimum': 'under {limit}, the least allowed',
  'over-maximum': 'over {limit}, the most allowed',
  'key-twice': 'given before, in {first}; delete one, or tell them apart if they are two',
  'column-empty': 'required, but empty in all {more} rows; fill it in',
  'english-empty':
    '{count} texts have no English: English pages show the Chinese; add a translation if there is one',
  'chinese-empty':
    '{count} texts have no Chinese: Chinese pages show the English; add a translation if there is one',
  'reference-unknown': 'nothing has this id; correct it, or add the row that it names',
  'reference-ambiguous': 'several packages have this id; write which is meant: {known}',
  'code-differs':
    'the same code means something else in {first} ({differs}); make both rows equal, or take another code',
  'count-unknown': 'no such count; known are {known}',
  'unit-unknown': 'unknown unit; correct the code or add it to units.csv',
  'area-unknown': 'unknown area; correct the code or add it to areas.csv',
  'field-unknown': 'unknown field; correct the code or add it to fields.csv',
  'reform-unknown': 'unknown reform; correct the id or add it to reforms.csv',
  'indicator-unknown': 'unknown indicator; correct the id or add it to indicators.csv',
  'source-unknown': 'unknown source; correct the id or add it to sources.csv',
  'observation-unknown':
    'unknown observation; correct the id or add it to observations.csv or derived.csv',
  'headlines-too-many': 'the fourth headline or a later one; name three at most',
  'period-invalid': 'no period; write 2018, 2018-08, 2018-08-31 or first/last',
  'period-order': 'ends before it begins; change the two',
  'date-invalid': 'no such day; write 2018, 2018-08 or 2018-08-31',
  'value-of-missing': 'given although OBS_STATUS is M (missing); clear one of the two',
  'value-missing': 'empty; write the value, or M in OBS_STATUS if there is none',
  'bounds-without-range': 'lower or upper is given, which only the qualifier “range” takes',
  'range-without-bounds': 'a range needs lower and upper; fill both in',
  'lower-over-upper': 'lower is over upper; change the two',
  'value-of-range': 'given for a range, which has lower and upper only; clear it',
  'unit-differs': 'the unit of {indicator} is {expected}; use it, or another indicator',
  'share-over': 'a share over 100%; growth and gross rates take a unit of the dimension “ratio”',
  'share-under': 'a share under 0%; a change takes a unit of the dimension “ratio”',
  'base-missing': 'a baseline says of which kind it is; fill in one of: {known}',
  'base-of-other': 'only a baseline or a change has a base, not the role {role}; empty it',
  'digit-power': 'the unit of a last digit is 1, 10, 100 … or 0.1, 0.01 …',
  'digits-finer': '{number} has finer digits than this; correct one of them',
  'log-missing':
    'the figure is counted from a log, but this source says nothing of one; fill in its column log',
  'derivation-circular': 'computed from itself; break the circle',
  'input-unused': 'an input that the formula does not use; take it out',
  'decimals-over': 'more decimals than the inputs allow, at most {most}; leave the cell empty',
  'stated-disagrees':
    'the stated figure disagrees with its parts, which give {computed}; look at the source again',
  'formula-unreadable': 'cannot be read; use numbers, names, + - * / and parentheses',
  'formula-name': 'the name “{name}” is not among the inputs; add it there',
  'formula-operation': '“{what}” cannot be computed; use + - * / and parentheses only',
  'formula-sources': 'the inputs have several sources ({sources}); compute within one',
  'formula-bounds': 'gives a bound, which cannot be “about” too; clear the qualifier',
  'division-by-zero': 'divides by a figure that may be zero; leave it out',
  'quantity-undetermined':
    'the inputs do not bound the result; leave it out and say so in “unmeasured”',
  'field-missing': 'missing; add it',
  'field-unneeded': 'no field of this name belongs here; correct the name or take it out',
  'not-text': 'not a text; put it in quotation marks',
  'not-true-or-false': 'has to be true or false, without quotation marks',
  'not-a-list': 'has to be a list, in square brackets',
  'not-an-object': 'has to be an object, in braces',
  'too-long': 'longer than {limit}, the most that is read; shorten it',
  'row-cells':
    'a row in square brackets holds a label and a figure, or a label, a period and a figure',
  'number-extent':
    'cannot be drawn as it is: at most 15 digits, under 10¹⁸, and 0 or at least 10⁻¹²; round it',
  'value-outside': 'lies outside its own bounds, {lower} to {upper}; correct one of them',
  'name-unknown': 'nothing in this document has this name; correct it or add what it names',
  'name-twice': 'the second of this name; give it another',
  'period-days': 'does not agree with its days ({days}); correct one of them or leave one out',
  'axis-units':
    'in {unit}, but its axis is in {axis}: an axis has one unit; use one, or make two charts',
  'table-figures': 'no column of figures; name one with --values',
  'table-labels':
    'no column says what the figures are of; add one with names or periods, or name it with --labels',
  'line-without-series': 'a line chart takes indicators and areas, and no groups',
  'chart-type-unknown': 'unknown type of chart; docs/data.md of the package lists those there are',
  'chart-empty': 'a chart without figures; name some in groups',
  'chart-members':
    'too few or too many figures in this group for a {type}; see docs/data.md of the package',
  'chart-units': 'more than one unit on an axis; make a chart for each',
  'area-without-tile': 'its area has no place in the tile map; give it column and row in areas.csv',
  'tiles-empty': 'fewer than 60% of the places of the tile map have a figure; use a bar chart',
  'promise-target':
    'no target of this promise: it must have its indicator and area, and the role target or plan',
  'promise-replaces':
    'a promise replaces an earlier one of the same indicator and area, and each is replaced once',
};
