import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { RateLimits } from './rate-limits.ts';

/** What every module of a process may ask for: the settings, the time, the counters of requests. */
@Global()
@Module({})
export class SettingsModule {
  static of(config: Config): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: CONFIG, useValue: config }, Clock, RateLimits],
      exports: [CONFIG, Clock, RateLimits],
    };
  }
}
