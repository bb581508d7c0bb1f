import type {
  PaperBlock,
  PaperColumn,
  PaperDefinition,
  PaperField,
  PaperLine,
  PaperRow,
  PaperSheet,
} from '@chengxin/papers/domain';
import type { ReactNode } from 'react';
import './papers.css';

// A form as the product's own Word template lays it out, filled with the same sheet: paper and file cannot say different things. Forms are
// documents of the scheme and Chinese whatever language the page has.

type Fields = PaperSheet['fields'];
type PaperList = Extract<PaperBlock, { readonly columns: readonly PaperColumn[] }>;

const textOf = (field: PaperField | undefined): string => (typeof field === 'string' ? field : '');
const filled = (text: string, fields: Fields): string =>
  text.replace(/\{\{(.+?)\}\}/g, (_, name: string) => textOf(fields[name]));

/** What stands beside a label: paragraphs, or a text whose lines stay lines. */
function Said({ field }: { field: PaperField | undefined }): ReactNode {
  if (typeof field !== 'object' || !('paragraphs' in field)) return textOf(field);
  return field.paragraphs.map((text, index) => <p key={index}>{text}</p>);
}

const ALIGNED = { centred: 'cx-paper-middle', right: 'cx-paper-right' } as const;

function Line({ line: { text, as, keep }, fields }: { line: PaperLine; fields: Fields }) {
  const words = filled(text, fields);
  if (as === 'title') return <h2>{words}</h2>;
  const names = [as && ALIGNED[as], keep && 'cx-paper-keep'].filter(Boolean);
  return <p className={names.join(' ') || undefined}>{words || '\u00a0'}</p>;
}

function Row({ row, fields }: { row: PaperRow; fields: Fields }) {
  if ('lines' in row) {
    return (
      <tr>
        <td colSpan={4}>
          {row.lines.map((line) => (
            <Line key={line.text} line={line} fields={fields} />
          ))}
        </td>
      </tr>
    );
  }
  return (
    <tr className={row.least ? 'cx-paper-free' : undefined}>
      {row.pairs.map(([label, field]) => [
        <th key="label" scope="row">
          {label}
        </th>,
        <td key="field" colSpan={row.pairs.length === 1 ? 3 : 1} style={row.least ? { height: `${row.least}mm` } : {}}>
          <Said field={fields[field]} />
        </td>,
      ])}
    </tr>
  );
}

/** A row for each entry of the list that the columns name; what stands over it comes with the heads on each page. */
function List({ list: { columns, over, least }, fields }: { list: PaperList; fields: Fields }) {
  const list = fields[/\{\{(.+?)\./.exec(columns.map(({ text }) => text).join())?.[1] ?? ''];
  const rows = typeof list === 'object' && 'rows' in list ? list.rows : [];
  return (
    <table className="cx-paper-list">
      <thead>
        {over ? (
          <tr className="cx-paper-over">
            <td colSpan={columns.length}>
              {over.map((line) => (
                <Line key={line.text} line={line} fields={fields} />
              ))}
            </td>
          </tr>
        ) : null}
        <tr>
          {columns.map(({ head, share }) => (
            <th key={head} scope="col" style={share ? { width: `${share * 100}%` } : {}}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} style={least ? { height: `${least}mm` } : {}}>
            {columns.map(({ head, text, centred }) => (
              <td key={head} className={centred ? ALIGNED.centred : undefined}>
                {text.replace(/\{\{.+?\.(.+?)\}\}/g, (_, name: string) => row[name] ?? '')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Block({ block, fields }: { block: PaperBlock; fields: Fields }) {
  if ('text' in block) return <Line line={block} fields={fields} />;
  if ('columns' in block) return <List list={block} fields={fields} />;
  return (
    <table className="cx-paper-pairs">
      <tbody>
        {block.rows.map((row, index) => (
          <Row key={index} row={row} fields={fields} />
        ))}
      </tbody>
    </table>
  );
}

/** The pages of a layout. */
function pagesOf(layout: readonly PaperBlock[]): PaperBlock[][] {
  const pages: PaperBlock[][] = [[]];
  for (const block of layout) {
    if ('newPage' in block && block.newPage) pages.push([]);
    pages.at(-1)?.push(block);
  }
  return pages;
}

/** A sheet of a form on A4. */
export function PaperSheetView({ paper, sheet }: { paper: PaperDefinition; sheet: PaperSheet }) {
  return pagesOf(paper.layout).map((blocks, page) => (
    <article key={page} className={`cx-panel cx-paper${page > 0 ? ' cx-paper-overleaf' : ''}`} lang="zh-CN">
      {blocks.map((block, index) => (
        <Block key={index} block={block} fields={sheet.fields} />
      ))}
    </article>
  ));
}
