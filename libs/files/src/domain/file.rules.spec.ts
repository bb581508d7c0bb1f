import { describe, expect, it } from 'vitest';
import { tidyFileName } from './file-name.rules';
import { isShown, nameToSave, typeOf } from './file-type.rules';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the name of a file', () => {
  it('is kept as it was given, without what is not seen', () => {
    expect(tidyFileName('9月例会（签到）.jpg')).toBe('9月例会（签到）.jpg');
    expect(tidyFileName('  照片\u202egpj.exe ')).toBe('照片gpj.exe');
    expect(tidyFileName('信'.repeat(200))).toHaveLength(200);
  });

  it.each([
    ['a path upwards', '../../etc/passwd'],
    ['a path of Windows', 'C:\\照片\\1.jpg'],
    ['a line break', 'a\r\nSet-Cookie: b.jpg'],
    ['a NUL', 'a.php\u0000.jpg'],
    ['half a character', '\ud800.jpg'],
    ['no character', '  \u200b '],
    ['nothing but dots', '..'],
    ['more than 200 characters', `${'信'.repeat(197)}.jpg`],
  ])('has not %s in it', (_, name) => {
    expect(tidyFileName(name)).toBeNull();
  });
});

describe('the type of a file', () => {
  it('is that of its content: images, PDF and office documents', () => {
    expect(typeOf({ signature: 'image/jpeg', streams: [] })).toEqual({ mediaType: 'image/jpeg' });
    expect(typeOf({ signature: DOCX, streams: [] })).toEqual({ mediaType: DOCX });
  });

  it('is told by the streams of an old container', () => {
    const old = (...streams: string[]) => typeOf({ signature: 'application/x-cfb', streams });
    expect(old('WordDocument')).toEqual({ mediaType: 'application/msword' });
    expect(old('Workbook')).toEqual({ mediaType: 'application/vnd.ms-excel' });
    expect(old('PowerPoint Document')).toEqual({ mediaType: 'application/vnd.ms-powerpoint' });
    expect(old()).toEqual({ refusal: 'FILE_TYPE' });
    expect(old('EncryptedPackage', 'WordDocument')).toEqual({ refusal: 'FILE_ENCRYPTED' });
  });

  it.each([
    ['image/heic', 'FILE_TYPE_HEIC'],
    ['image/svg+xml', 'FILE_TYPE'],
    ['application/x-msdownload', 'FILE_TYPE'],
    ['application/vnd.ms-word.document.macroenabled.12', 'FILE_TYPE'],
    ['application/zip', 'FILE_TYPE'],
    ['constructor', 'FILE_TYPE'],
    [undefined, 'FILE_TYPE'],
  ])('%s is refused', (signature, refusal) => {
    expect(typeOf({ signature, streams: [] })).toEqual({ refusal });
  });

  it('decides whether a browser shows it, and how its name ends when it is saved', () => {
    expect([isShown('application/pdf'), isShown(DOCX), isShown('text/html')]).toEqual([true, false, false]);
    expect(nameToSave('签到表.JPEG', 'image/jpeg')).toBe('签到表.JPEG');
    expect(nameToSave('签到表.jpg', 'image/png')).toBe('签到表.jpg.png');
    expect(nameToSave('纪要', DOCX)).toBe('纪要.docx');
    expect(nameToSave('纪要.wps', 'application/msword')).toBe('纪要.wps');
  });
});
