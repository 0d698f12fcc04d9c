import { Module } from '@nestjs/common';
import { LiteratureController } from './literature.controller.ts';
import { LiteratureRepository } from './literature.repository.ts';
import { LiteratureService } from './literature.service.ts';

@Module({
  controllers: [LiteratureController],
  providers: [LiteratureService, LiteratureRepository],
  exports: [LiteratureService, LiteratureRepository],
})
export class LiteratureModule {}
