import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ImageProcessor } from '#libs/imaging';

/** The one processor of a worker, so that its limit of images at a time holds for all kinds of work. */
@Injectable()
export class SharedProcessor extends ImageProcessor implements OnModuleDestroy {
  /** Before the runners wait for their jobs: an image in hand goes back to the queue. */
  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }
}
