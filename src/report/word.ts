import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Piece } from './document.js';
import type { Picture } from './pictures.js';
import type { ReportTable } from './tables.js';

const PICTURE = { width: 600, height: 280 };

/** The report as a Word document. */
export function wordOf(pieces: readonly Piece[]): Promise<Uint8Array> {
  const document = new Document({
    title: 'Looked-after children reviews',
    creator: 'IRO review bot',
    sections: [{ children: pieces.flatMap(pieceOf) }],
  });
  return Packer.toBuffer(document);
}

function pieceOf(piece: Piece): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'title':
      return [new Paragraph({ text: piece.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_1, keepNext: true })];
    case 'text':
      return [new Paragraph({ text: piece.text, spacing: { before: 120, after: 120 } })];
    case 'table':
      return [captionOf(piece.table), tableOf(piece.table)];
    case 'picture':
      return [imageOf(piece.picture)];
  }
}

function captionOf({ title }: ReportTable): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: title, bold: true })],
    spacing: { before: 200, after: 80 },
    keepNext: true,
  });
}

function tableOf({ columns, rows }: ReportTable): Table {
  const row = (cells: readonly (string | number)[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      children: cells.map(
        (cell) =>
          new TableCell({
            children: [
              new Paragraph({ children: [new TextRun({ text: String(cell), bold: isHeader, size: 18 })] }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

function imageOf({ png, title, name }: Picture): Paragraph {
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: PICTURE,
        altText: { title, description: title, name },
      }),
    ],
    spacing: { before: 160, after: 160 },
  });
}
