import { crc32, deflateSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import sharp from 'sharp';

/** A photo as a phone takes it: lying on its side, with the place where it was taken. */
export const photo = (width = 800, height = 600): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#d0a070', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .jpeg({ quality: 80 })
    .withExif({ IFD0: { Make: 'Chengxin' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A few hundred bytes that say they are an image of 20,000 by 20,000 pixels. */
export function bomb(): Buffer {
  const head = Buffer.from('00004e2000004e200800000000', 'hex');
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const pdf = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n', 'latin1');

export const docx = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('会议纪要')] }] }));

/** A document of the old container, with a stream of this name: its header, its table, its directory, and what is in it. */
export function ole(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 68, 1024);
  bytes.writeUInt32LE(0, 72);
  bytes.writeUInt32LE(0, 76);
  for (const [sector, next] of [0xfffffffd, 0xfffffffe, 0xfffffffe].entries()) bytes.writeUInt32LE(next, 512 + sector * 4);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  name.copy(bytes, 1152);
  bytes.writeUInt16LE(name.length, 1152 + 64);
  bytes[1152 + 66] = 2;
  return bytes;
}

/** A PDF that asks for a password. */
export const lockedPdf = (lock = '2 0 R'): Buffer =>
  Buffer.from(pdf().toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /Encrypt ${lock}`), 'latin1');

/** A document with noise in its middle, where its text is. */
export async function damagedDocx(): Promise<Buffer> {
  const bytes = await docx();
  const at = bytes.indexOf('word/document.xml') + 60;
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(40), bytes.subarray(at + 40)]);
}

/** The first bytes of a photo of an iPhone, which nothing here can decode. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from('0000001c667479706865696300000000', 'hex'), Buffer.from('mif1heic'), Buffer.alloc(64)]);
