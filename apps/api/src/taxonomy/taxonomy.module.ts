import { Module } from '@nestjs/common';
import { TaxonomyController } from './taxonomy.controller.ts';

@Module({ controllers: [TaxonomyController] })
export class TaxonomyModule {}
