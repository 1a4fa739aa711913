/** What the README of a package says of it; `datapackage.json` names its licences. */
interface Described {
  readonly title: string;
  readonly title_zh: string;
  readonly description: string;
  readonly description_zh: string;
  readonly version: string;
  readonly licenses: readonly { readonly title: string; readonly title_zh?: string }[];
  readonly synthetic: boolean;
}

/** What a reader who opens the zip of a package is told first, in both languages. */
export function packageReadme(descriptor: Described): string {
  const { title, title_zh, description, description_zh, version, licenses, synthetic } = descriptor;
  const licence = licenses.map((one) => one.title).join('; ');
  const licenceZh = licenses.map((one) => one.title_zh ?? one.title).join('；');
  return `# ${title_zh}

${description_zh}
${synthetic ? '\n**本数据为虚构，不得引用。**\n' : ''}
版本 ${version}；许可：${licenceZh}。

- \`datapackage.json\`：各表的结构（Data Package v2）与来源
- \`codebook.csv\`：各列与各代码的含义，中英文对照
- \`*.csv\`：UTF-8；\`*.parquet\`：同样的表
- \`load.R\`、\`load.py\`、\`load.sql\`、\`load-excel.pq\`：用 R、Python、DuckDB、Excel 读取
- 数据性质（role）、限定词（qualifier）和口径（series）不同的数值不可直接比较

# ${title}

${description}
${synthetic ? '\n**These data are made up; do not cite them.**\n' : ''}
Version ${version}; licence: ${licence}.

- \`datapackage.json\`: how each table is built (Data Package v2), and the sources
- \`codebook.csv\`: every column and code in words, Chinese and English
- \`*.csv\`: UTF-8; \`*.parquet\`: the same tables
- \`load.R\`, \`load.py\`, \`load.sql\`, \`load-excel.pq\`: load them in R, Python, DuckDB and Excel
- values of different role, qualifier or series do not compare as they stand
`;
}
