import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { LIMITS, type ErrorCode } from '#libs/contracts';
import { AppError } from '#libs/platform';

interface ReceivedFile {
  stream: Readable;
  /** True once the stream has ended because the file was too large. */
  truncated: () => boolean;
}

/** The one file of a multipart body. Its name and declared type are left where they came from. @throws AppError FILE_MISSING */
export async function receiveFile(request: FastifyRequest, limitBytes: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new AppError('FILE_MISSING');
  const part = await request.file({ limits: { fileSize: limitBytes, files: 1, fields: 4, parts: 5 } });
  if (part?.fieldname !== 'file') throw new AppError('FILE_MISSING');
  return { stream: part.file, truncated: () => part.file.truncated };
}

/** The same in memory; for small files only. */
export async function receiveBytes(request: FastifyRequest, limitBytes: number, tooLarge: ErrorCode): Promise<Buffer> {
  const { stream, truncated } = await receiveFile(request, limitBytes);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (truncated()) throw new AppError(tooLarge);
  return Buffer.concat(chunks);
}

/** A part of an upload: its one file, whose stream must be read before the next part comes, or the text of its one field. */
export type UploadPart = ({ kind: 'file' } & ReceivedFile) | { kind: 'field'; text: string };

/**
 * The parts of a multipart body in the order in which they were sent: one file named `file`, at most one field of the given name.
 *
 * @throws AppError FILE_MISSING for any other body
 */
export async function* receiveParts(request: FastifyRequest, limitBytes: number, fieldName: string): AsyncGenerator<UploadPart> {
  if (!request.isMultipart()) throw new AppError('FILE_MISSING');
  const limits = { fileSize: limitBytes, files: 1, fields: 1, parts: 3, fieldSize: LIMITS.jsonBytes };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file') throw new AppError('FILE_MISSING');
      yield { kind: 'file', stream: part.file, truncated: () => part.file.truncated };
    } else if (part.fieldname === fieldName && typeof part.value === 'string') {
      yield { kind: 'field', text: part.value };
    } else throw new AppError('FILE_MISSING');
  }
}

/** How an upload is described in the OpenAPI document. */
export const FILE_BODY = {
  required: true,
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

/** The same with a field of JSON beside it. */
export const FILE_AND_OPTIONS_BODY = {
  required: true,
  schema: {
    ...FILE_BODY.schema,
    properties: { ...FILE_BODY.schema.properties, options: { type: 'string', description: 'JSON of an ImageOptionsDto' } },
  },
};
