import { Module } from '@nestjs/common';
import { CareSitesService } from './care-sites.service.ts';
import { IdentifierGuard } from './identifier-guard.ts';
import { IdentifiersController } from './identifiers.controller.ts';
import { recognisersProvider } from './recognisers.ts';

@Module({
  controllers: [IdentifiersController],
  providers: [IdentifierGuard, CareSitesService, recognisersProvider],
  exports: [IdentifierGuard],
})
export class IdentifiersModule {}
