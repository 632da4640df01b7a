import type { Piece } from './document.js';
import type { ReportTable } from './tables.js';

/** The report as Markdown, its pictures beside it. */
export function markdownOf(pieces: readonly Piece[]): string {
  return `${pieces.map(pieceOf).join('\n\n')}\n`;
}

function pieceOf(piece: Piece): string {
  switch (piece.kind) {
    case 'title':
      return `# ${piece.text}`;
    case 'heading':
      return `## ${piece.text}`;
    case 'text':
      return piece.text;
    case 'table':
      return tableOf(piece.table);
    case 'picture':
      return `![${piece.picture.title}](${piece.picture.name}.png)`;
  }
}

function tableOf({ title, columns, rows }: ReportTable): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  const rule = `|${columns.map((_column, at) => (at === 0 ? '---' : '---:')).join('|')}|`;
  return [`**${title}**`, '', line(columns), rule, ...rows.map(line)].join('\n');
}

/** A reason in somebody's own words must not end its cell. */
function cellOf(cell: string | number): string {
  return String(cell)
    .replace(/[\\|<>*_[\]`]/g, '\\$&')
    .replace(/\s+/g, ' ');
}
