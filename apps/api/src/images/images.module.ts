import { Module } from '@nestjs/common';
import { ImageCustodian } from './image-custodian.ts';
import { ImagesController } from './images.controller.ts';
import { ImagesRepository } from './images.repository.ts';
import { ImagesService } from './images.service.ts';

@Module({
  controllers: [ImagesController],
  providers: [ImageCustodian, ImagesService, ImagesRepository],
  exports: [ImageCustodian, ImagesRepository],
})
export class ImagesModule {}
