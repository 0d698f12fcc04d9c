import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '#libs/platform';
import { createDataSource, poolOf } from './data-source.ts';
import { Transactions } from './transactions.ts';

/** Injection token of the connection pool for prepared statements. */
export const POOL = Symbol('pool');

@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: async (config: Config) => {
        const dataSource = await createDataSource(config.DATABASE_URL, config.DATABASE_POOL).initialize();
        const logger = new Logger('database');
        poolOf(dataSource).on('error', (error) => logger.warn({ err: error }, 'an idle connection was lost'));
        return dataSource;
      },
    },
    { provide: POOL, inject: [DataSource], useFactory: poolOf },
    Transactions,
  ],
  exports: [DataSource, POOL, Transactions],
})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
