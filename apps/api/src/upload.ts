import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { ErrorCode } from '#libs/contracts';
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

/** How an upload is described in the OpenAPI document. */
export const FILE_BODY = {
  required: true,
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};
