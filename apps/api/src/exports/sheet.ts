import PDFDocument from 'pdfkit';
import type { Locale } from '#libs/contracts';
import { EXPORT_WORDS } from './export-words.ts';
import { printable } from './printable.ts';

/** Points (1/72 inch) on an A4 page. */
const MARGIN = 56;
const FOOT = 34;
/** Two pictures of this height stand on a page. */
const TALLEST_PICTURE = 290;
/** Points a pixel: a small picture is not blown up beyond 96 dots an inch. */
const POINT_A_PIXEL = 0.75;
/** Below so many points a page is left for the next one rather than begun with a heading. */
const LEAST_AFTER_HEADING = 60;
const HEADING = 36;
/** What no line holds is broken: looking for one in a long text without blanks takes the square of its length. */
const UNBROKEN = /[^ \n]{90}(?=[^ \n])/g;

const INK = '#16211f';
const MUTED = '#566562';
const LINE = '#c9d2d0';

/** What is said of a sheet as a whole. */
export interface SheetFacts {
  title: string;
  locale: Locale;
  printedAt: Date;
  /** Of the instance, as browsers reach it. */
  address: string;
}

/** A picture as JPEG, in pixels. */
export interface SheetPicture {
  jpeg: Buffer;
  width: number;
  height: number;
  description: string;
}

export function longDate(moment: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(moment);
}

/** A case on paper: A4 pages written from above, each with the date, the address and its number at the foot. It names no author. */
export class Sheet {
  /** The bytes, as they come. */
  readonly pdf: PDFKit.PDFDocument;
  private readonly width: number;

  constructor(private readonly facts: SheetFacts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      lang: facts.locale,
      displayTitle: true,
      bufferPages: true,
      info: { Title: facts.title, Producer: 'Consilium', Creator: 'Consilium', CreationDate: facts.printedAt },
    });
    this.width = this.pdf.page.width - 2 * MARGIN;
  }

  /** Pages begun so far. */
  get pages(): number {
    return this.pdf.bufferedPageRange().count;
  }

  /** The first lines: what this is, its title, and facts about it. */
  opening(kind: string, facts: readonly string[]): void {
    this.font('Helvetica-Bold', 9, MUTED).text(this.drawable(kind.toUpperCase()), { characterSpacing: 0.6 }).moveDown(0.4);
    this.font('Helvetica-Bold', 18).text(this.drawable(this.facts.title)).moveDown(0.3);
    for (const fact of facts.filter((one) => one !== '')) this.font('Helvetica', 10, MUTED).text(this.drawable(fact));
  }

  heading(text: string): void {
    if (this.room() < LEAST_AFTER_HEADING) this.pdf.addPage();
    this.pdf.moveDown(0.9);
    this.font('Helvetica-Bold', 12).text(this.drawable(text)).moveDown(0.25);
  }

  /** Its line breaks are kept. */
  paragraph(text: string): void {
    this.font('Helvetica', 10.5).text(this.drawable(text), { lineGap: 2 });
  }

  strong(text: string): void {
    this.pdf.moveDown(0.2);
    this.font('Helvetica-Bold', 10.5).text(this.drawable(text), { lineGap: 2 });
  }

  note(text: string): void {
    this.font('Helvetica', 9, MUTED).text(this.drawable(text), { lineGap: 1.5 });
  }

  /** A picture with its description below and, if there is one, a heading above, all on one page. */
  picture({ jpeg, width, height, description }: SheetPicture, heading: string | null): void {
    const scale = Math.min(this.width / width, TALLEST_PICTURE / height, POINT_A_PIXEL);
    const drawn = { width: width * scale, height: height * scale };
    const words = this.drawable(description);
    const said = this.font('Helvetica', 9.5, MUTED).heightOfString(words, { width: this.width });
    if (this.room() < (heading === null ? 0 : HEADING) + drawn.height + said + 14) this.pdf.addPage();
    if (heading !== null) this.heading(heading);
    const top = this.pdf.y;
    this.pdf.image(jpeg, MARGIN, top, drawn);
    this.pdf.y = top + drawn.height + 4;
    this.font('Helvetica', 9.5, MUTED).text(words, MARGIN, this.pdf.y, { width: this.width });
    this.pdf.moveDown(0.8);
  }

  /** Numbers the pages and ends the file. */
  end(): void {
    const { locale, printedAt, address } = this.facts;
    const words = EXPORT_WORDS[locale];
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page);
      // Below the margin pdfkit would begin another page.
      this.pdf.page.margins.bottom = 0;
      const top = this.pdf.page.height - MARGIN - FOOT / 2;
      this.pdf
        .moveTo(MARGIN, top)
        .lineTo(MARGIN + this.width, top)
        .lineWidth(0.5)
        .stroke(LINE);
      const said = `Consilium, ${address} – ${words.printed(longDate(printedAt, locale))} – ${words.page(page - start + 1, count)}`;
      this.font('Helvetica', 8, MUTED).text(this.drawable(said), MARGIN, top + 6, { width: this.width, lineBreak: false });
    }
    this.pdf.end();
  }

  private room(): number {
    return this.pdf.page.height - this.pdf.page.margins.bottom - this.pdf.y;
  }

  private font(name: 'Helvetica' | 'Helvetica-Bold', size: number, colour = INK): PDFKit.PDFDocument {
    return this.pdf.font(name).fontSize(size).fillColor(colour);
  }

  private drawable(text: string): string {
    return printable(text, this.facts.locale).replace(UNBROKEN, '$&\n');
  }
}
