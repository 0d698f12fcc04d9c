import { Controller, Get, Headers } from '@nestjs/common';
import { PROFESSIONS, SPECIALTIES, type CodedTerm, type Locale } from '#libs/contracts';
import { negotiateLocale } from '#libs/platform';
import { Policy } from '../access/policy.decorator.ts';
import { TermsView } from './term.view.ts';

function presentTerms(terms: readonly CodedTerm[], locale: Locale): TermsView {
  return { items: terms.map(({ code, label, short }) => ({ code, label: label[locale], shortLabel: short[locale] })), nextCursor: null };
}

@Controller('api/taxonomy')
export class TaxonomyController {
  @Get('specialties')
  @Policy('public')
  specialties(@Headers('accept-language') language: string | undefined): TermsView {
    return presentTerms(SPECIALTIES, negotiateLocale(language));
  }

  @Get('professions')
  @Policy('public')
  professions(@Headers('accept-language') language: string | undefined): TermsView {
    return presentTerms(PROFESSIONS, negotiateLocale(language));
  }
}
