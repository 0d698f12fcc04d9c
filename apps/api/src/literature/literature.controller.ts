import { Controller, Get, Param } from '@nestjs/common';
import { Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { LiteratureService } from './literature.service.ts';
import { PublishedCaseView } from './published-case.view.ts';

@Controller('api/literature')
export class LiteratureController {
  constructor(private readonly literature: LiteratureService) {}

  @Get(':id')
  @Policy('verified')
  @Rate('read')
  show(@Param('id', caseId) id: string): Promise<PublishedCaseView> {
    return this.literature.show(id);
  }
}
