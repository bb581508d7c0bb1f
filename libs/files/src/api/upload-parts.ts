import { Readable } from 'node:stream';
import type { SentFile } from '@chengxin/files/data';
import { tooBig, uploadRefusal } from '@chengxin/files/domain';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

const MEGABYTE = 1024 * 1024;
/** What multipart adds around a file. */
const FRAME_BYTES = 16 * 1024;

/** Why the sending went wrong, in words that help; what the server itself has done wrong stays as it is. */
function refusalOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code)) return uploadRefusal('FILE_SECOND_PART');
  const isCutOff = error instanceof Error && /Unexpected end|terminated early|Premature close|aborted/i.test(error.message);
  return isCutOff ? uploadRefusal('FILE_CUT_OFF') : error;
}

/** The one file of a multipart request, as it arrives; throws the refusal of a request that has none, or more, or too large a one. */
export async function sentFile(request: FastifyRequest, megabytes: number): Promise<SentFile> {
  if (!request.isMultipart()) throw uploadRefusal('FILE_MISSING');
  const fileSize = megabytes * MEGABYTE;
  // Before a byte of it is taken; a length that is not told or not true meets the limit below.
  if (Number(request.headers['content-length'] ?? 0) > fileSize + FRAME_BYTES) throw tooBig(megabytes);
  const limits = { fileSize, files: 1, fields: 0, parts: 1 };
  const parts = request.parts({ limits, preservePath: true });
  const next = async (): Promise<MultipartFile | null> => {
    const { value, done } = await parts.next().catch((error: unknown) => {
      throw refusalOf(error);
    });
    return done ? null : (value as MultipartFile);
  };
  const part = await next();
  if (part?.fieldname !== 'file' || !part.file) throw uploadRefusal('FILE_MISSING');
  const pieces = async function* (): AsyncGenerator<Buffer> {
    try {
      for await (const piece of part.file) yield piece as Buffer;
    } catch (error) {
      throw refusalOf(error);
    }
    if (part.file.truncated) throw tooBig(megabytes);
  };
  const ended = async (): Promise<void> => {
    if (await next()) throw uploadRefusal('FILE_SECOND_PART');
  };
  return { name: part.filename ?? '', stream: Readable.from(pieces()), ended };
}
