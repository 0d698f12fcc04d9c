export * from './case-excerpt.ts';
export * from './data-source.ts';
export * from './embedded/embedded-server.ts';
export * from './entities/index.ts';
export * from './jobs.ts';
export * from './migrate.ts';
export * from './persistence.module.ts';
export * from './transactions.ts';
