import { describe, expect, it } from 'vitest';
import { readSettings } from './env';

const BUCKET = {
  CHENGXIN_FILES_S3_ENDPOINT: 'http://minio:9000',
  CHENGXIN_FILES_S3_BUCKET: 'chengxin',
  CHENGXIN_FILES_S3_ACCESS_KEY: 'key',
  CHENGXIN_FILES_S3_SECRET_KEY: 'secret',
};

describe('where evidence files lie', () => {
  it('is the data directory, unless a bucket is named', () => {
    expect(readSettings({}).bucket).toBeNull();
    expect(readSettings({ CHENGXIN_FILES_S3_ENDPOINT: '', CHENGXIN_FILES_S3_REGION: 'cn-north-1' }).bucket).toBeNull();
  });

  it('is the bucket that is named wholly', () => {
    expect(readSettings(BUCKET).bucket).toEqual({
      endpoint: 'http://minio:9000',
      region: 'us-east-1',
      bucket: 'chengxin',
      accessKey: 'key',
      secretKey: 'secret',
    });
    expect(readSettings({ ...BUCKET, CHENGXIN_FILES_S3_REGION: 'cn-north-1' }).bucket).toMatchObject({ region: 'cn-north-1' });
  });

  it('is not guessed from half a bucket: what is missing is named', () => {
    const { CHENGXIN_FILES_S3_SECRET_KEY: _, ...half } = BUCKET;
    expect(() => readSettings(half)).toThrow('还缺环境变量 CHENGXIN_FILES_S3_SECRET_KEY');
  });

  it('has an address', () => {
    expect(() => readSettings({ ...BUCKET, CHENGXIN_FILES_S3_ENDPOINT: 'minio' })).toThrow('CHENGXIN_FILES_S3_ENDPOINT');
  });
});
