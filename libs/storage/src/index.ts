export * from './filesystem-storage.ts';
export * from './minio-storage.ts';
export * from './object-storage.ts';
export * from './storage-errors.ts';
export { keySegments } from './storage-key.ts';
export * from './storage.module.ts';
