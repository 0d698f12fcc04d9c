import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { loadConfig } from '#libs/platform';
import { AppModule } from '../apps/api/src/app.module.ts';

/** The files of libs/api-client as the routes of the api would have them. `scratch` is a folder for what is read on the way. */
export async function createApiFiles(scratch: string): Promise<Record<string, string>> {
  const apiSources = resolve('apps/api/src');
  new PluginMetadataGenerator().generate({
    visitors: [
      new ReadonlyVisitor({
        introspectComments: true,
        classValidatorShim: true,
        dtoFileNameSuffix: ['.dto.ts', '.view.ts'],
        pathToSource: apiSources,
      }),
    ],
    outputDir: resolve(scratch),
    filename: 'metadata.ts',
    tsconfigPath: 'apps/api/tsconfig.json',
    watch: false,
  });
  const metadataFile = join(resolve(scratch), 'metadata.ts');
  const sources = pathToFileURL(apiSources).href;
  writeFileSync(metadataFile, readFileSync(metadataFile, 'utf8').replace(/"\.\/([^"]+)\.js"/g, `"${sources}/$1.ts"`));
  const metadata = (await import(pathToFileURL(metadataFile).href)) as { default: () => Promise<Record<string, unknown>> };
  const config = loadConfig({
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    INSTANCE_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'silent',
  });
  const app = await NestFactory.create(AppModule.of(config), new FastifyAdapter(), { preview: true, logger: false });
  await SwaggerModule.loadPluginMetadata(metadata.default);
  const settings = new DocumentBuilder().setTitle('Consilium').setVersion('1').setOpenAPIVersion('3.1.0').build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  const schema = astToString(await openapiTypescript(structuredClone(document) as never));
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'src/schema.ts': `// Generated from the routes by \`npm run openapi\`.\n${schema}`,
  };
}
