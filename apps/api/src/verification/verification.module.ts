import { Module } from '@nestjs/common';
import { VerificationController } from './verification.controller.ts';
import { VerificationRepository } from './verification.repository.ts';
import { VerificationService } from './verification.service.ts';

@Module({ controllers: [VerificationController], providers: [VerificationService, VerificationRepository] })
export class VerificationModule {}
