import { join, resolve } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform';
import { FilesystemStorage } from './filesystem-storage.ts';
import { MinioStorage } from './minio-storage.ts';
import type { ObjectStorage } from './object-storage.ts';

/** Injection token of the {@link ObjectStorage}. */
export const STORAGE = Symbol('storage');

/** The store that the settings name: an S3 store where `S3_ENDPOINT` is given, files below the data folder otherwise. */
export function openStorage(config: Config): ObjectStorage {
  if (config.S3_ENDPOINT !== undefined && config.S3_ACCESS_KEY !== undefined && config.S3_SECRET_KEY !== undefined) {
    return new MinioStorage({
      endpoint: config.S3_ENDPOINT,
      region: config.S3_REGION,
      bucket: config.S3_BUCKET,
      accessKey: config.S3_ACCESS_KEY,
      secretKey: config.S3_SECRET_KEY,
    });
  }
  return new FilesystemStorage(join(resolve(config.CONSILIUM_DATA), 'objects'));
}

@Global()
@Module({ providers: [{ provide: STORAGE, inject: [CONFIG], useFactory: openStorage }], exports: [STORAGE] })
export class StorageModule {}

/**
 * Where a cleaned image stands in the store. `version` is the image's own: boxes burnt in later make new keys, so that nothing that
 * still reads an old one can pass it on as the new.
 */
export function imageKey(imageId: string, version: number, variant: string, format: string): string {
  const folder = version === 1 ? `images/${imageId}` : `images/${imageId}/${version}`;
  return `${folder}/${variant}.${format}`;
}
