import { writeListFile } from '@chengxin/exports/data';
import { readGivenFile } from '@chengxin/imports/data';
import { serveThread } from '@chengxin/threads';

await serveThread({ readGivenFile, writeListFile });
