import { Module } from '@nestjs/common';
import { IdentifierGuard } from './identifier-guard.ts';
import { IdentifiersController } from './identifiers.controller.ts';
import { recognisersProvider } from './recognisers.ts';

@Module({ controllers: [IdentifiersController], providers: [IdentifierGuard, recognisersProvider], exports: [IdentifierGuard] })
export class IdentifiersModule {}
