export * from './abilities.ts';
export * from './consent.ts';
export * from './enums.ts';
export * from './errors.ts';
export * from './limits.ts';
export * from './realtime.ts';
export * from './taxonomy.ts';
