import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { PublicReportDto, PublicReportReceivedView, ReportDto, ReportReceivedView } from './dto/report.dto.ts';
import { ReportingService } from './reporting.service.ts';

@Controller('api')
export class ReportsController {
  constructor(private readonly reporting: ReportingService) {}

  @Post('reports')
  @Policy('verified')
  @Rate('report')
  report(@CurrentActor() actor: Actor, @Body() body: ReportDto): Promise<ReportReceivedView> {
    return this.reporting.report(actor, body);
  }

  @Post('public-reports')
  @HttpCode(202)
  @Policy('public')
  @Rate('publicReport')
  reportFromOutside(@Body() body: PublicReportDto): Promise<PublicReportReceivedView> {
    return this.reporting.reportFromOutside(body);
  }
}
