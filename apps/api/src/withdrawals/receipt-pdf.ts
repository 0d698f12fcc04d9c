import PDFDocument from 'pdfkit';
import qrcode from 'qrcode-generator';
import { consentText, type Locale } from '#libs/contracts';
import type { ReceiptView } from './dto/withdrawal.dto.ts';
import { RECEIPT_WORDS } from './receipt-words.ts';

/** Points (1/72 inch) on an A5 page. */
const MARGIN = 40;
const QR_SIDE = 132;
/** Width of the white border of a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

const INK = '#16211f';
const MUTED = '#566562';

/** The fonts that every reader of PDF has lack the narrow no-break space; the wide one stands for it. */
const drawable = (text: string): string => text.replaceAll('\u202f', '\u00a0');

function longDate(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Draws a text as a QR code of black squares on the page. */
function drawCode(page: PDFKit.PDFDocument, text: string, left: number, top: number): void {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const side = QR_SIDE / (count + 2 * QUIET_ZONE);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) page.rect(left + (column + QUIET_ZONE) * side, top + (row + QUIET_ZONE) * side, side, side);
    }
  }
  page.fill('#000000');
}

/**
 * The receipt as one A5 page: what was agreed in the words of its version, what the patient can do, the code in clear and as a QR
 * code. It names nobody, neither on the page nor in the file.
 */
export function drawReceipt(receipt: ReceiptView, locale: Locale): Promise<Buffer> {
  const words = RECEIPT_WORDS[locale];
  const agreed = consentText(receipt.textVersion, locale);
  const page = new PDFDocument({
    size: 'A5',
    margin: MARGIN,
    lang: locale,
    displayTitle: true,
    info: { Title: words.title, Producer: 'Consilium', Creator: 'Consilium', CreationDate: new Date(`${receipt.publishedOn}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
  });
  const width = page.page.width - 2 * MARGIN;
  const heading = (text: string): void => {
    page.moveDown(0.7).font('Helvetica-Bold').fontSize(10.5).fillColor(INK).text(drawable(text)).moveDown(0.2);
  };
  const body = (text: string): void => {
    page.font('Helvetica').fontSize(9.5).fillColor(INK).text(drawable(text), { lineGap: 1.5 });
  };
  const list = (items: readonly string[]): void => {
    page.font('Helvetica').fontSize(9.5).fillColor(INK);
    page.list(items.map(drawable), { bulletRadius: 1.5, textIndent: 10, bulletIndent: 2, lineGap: 1.5 });
  };

  page.font('Helvetica-Bold').fontSize(18).fillColor(INK).text(drawable(words.title));
  page
    .font('Helvetica')
    .fontSize(9.5)
    .fillColor(MUTED)
    .text(drawable(words.published(longDate(receipt.publishedOn, locale))));
  page.moveDown(0.7);
  body(words.what);
  heading(words.agreed);
  if (agreed) {
    body(agreed.bases[receipt.basis]);
    body(words.scopes);
    list(receipt.scopes.map((scope) => agreed.scopes[scope]));
  }
  heading(words.rights);
  list(words.right);

  const top = page.page.height - MARGIN - QR_SIDE - 26;
  page
    .moveTo(MARGIN, top - 8)
    .lineTo(MARGIN + width, top - 8)
    .lineWidth(0.5)
    .stroke(MUTED);
  drawCode(page, receipt.url, MARGIN, top);
  const left = MARGIN + QR_SIDE + 14;
  const beside = { width: width - QR_SIDE - 14, lineGap: 1.5 };
  page
    .font('Helvetica-Bold')
    .fontSize(10.5)
    .fillColor(INK)
    .text(drawable(words.code), left, top + 8, beside);
  page.font('Courier-Bold').fontSize(15).text(receipt.code, beside).moveDown(0.4);
  page.font('Helvetica').fontSize(8.5).text(drawable(words.scan), beside);
  page.font('Courier').fontSize(8).text(receipt.url.replace(/#.*$/, ''), beside).moveDown(0.4);
  page.font('Helvetica').fontSize(8.5).text(drawable(words.keep), beside);
  page
    .fontSize(7.5)
    .fillColor(MUTED)
    .text(drawable(words.version(receipt.textVersion)), MARGIN, page.page.height - MARGIN - 14, { width, lineBreak: false });
  page.end();
  return whole;
}
