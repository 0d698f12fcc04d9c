import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Policy, Rate } from '../access/policy.decorator.ts';
import { CheckIdentifiersDto, FindingsView } from './dto/identifiers.dto.ts';
import { IdentifierGuard } from './identifier-guard.ts';

@Controller('api/identifiers')
export class IdentifiersController {
  constructor(private readonly guard: IdentifierGuard) {}

  /** Checks a text and keeps nothing of it. */
  @Post('check')
  @HttpCode(200)
  @Policy('signed_in')
  @Rate('read')
  async check(@Body() body: CheckIdentifiersDto): Promise<FindingsView> {
    const found = await this.guard.find(body.text, body.lang);
    return { findings: found.map(({ start, end, kind, level, rule, replacement }) => ({ start, end, kind, level, rule, replacement })) };
  }
}
