import { printSchema } from 'graphql';
import { buildChengxinSchema } from './schema';

process.stdout.write(`${printSchema(await buildChengxinSchema())}\n`);
