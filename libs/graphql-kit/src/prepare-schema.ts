import { Refusal } from '@chengxin/kernel';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { RequestContext } from './context';
import { describeSchema } from './describe-schema';
import { demandUsableInput, INPUT_LIMITS } from './input-limits';
import type { RefusalError } from './payload';
import { demandAccess, describePermits } from './permissions';
import type { RawJson } from './read/raw-json';
import { shapeOf } from './read/read-shape';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Binds a schema to the mechanisms of this kit: rights at root fields, limits of all arguments, refusals as payload data, and types read
 * from rows, whose JSON is keyed by response key. Checks that what the schema tells of them is read. Call once, after `buildSchema`.
 */
export function prepareSchema(schema: GraphQLSchema): GraphQLSchema {
  describePermits(schema);
  describeSchema(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    bindShape(type);
    bindArguments(type);
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = guarded(field.resolve ?? defaultFieldResolver, field.extensions['access']);
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = guarded(refusable(field.resolve ?? defaultFieldResolver), field.extensions['access']);
  }
  return schema;
}

function bindShape(type: GraphQLObjectType): void {
  const shape = shapeOf(type.name);
  if (!shape) return;
  for (const field of Object.values(type.getFields())) {
    if (!shape.fields[field.name]) throw new Error(`${type.name}.${field.name} is in the schema but is not read`);
    field.resolve = (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
  }
}

function bindArguments(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const resolve: Resolver = field.resolve ?? defaultFieldResolver;
    if (type.name.startsWith('__') || field.args.length === 0) continue;
    const longest = field.extensions['longestText'];
    field.resolve = (source, args, context, info) => {
      demandUsableInput(args, [], typeof longest === 'number' ? longest : INPUT_LIMITS.text);
      return resolve(source, args, context, info);
    };
  }
}

const guarded =
  (resolve: Resolver, access: unknown): Resolver =>
  (source, args, context, info) => {
    demandAccess(context, access);
    return resolve(source, args, context, info);
  };

const refusable =
  (resolve: Resolver): Resolver =>
  async (source, args, context, info) => {
    try {
      const payload: unknown = await resolve(source, args, context, info);
      return typeof payload === 'object' && payload !== null && !('errors' in payload)
        ? Object.assign(payload, { errors: [] })
        : payload;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ok: false, errors: refusalErrors(error, context) };
    }
  };

/** A refusal as the `errors` of a payload, in the language of the request. */
export const refusalErrors = ({ reasons }: Refusal, { language }: Pick<RequestContext, 'language'>): RefusalError[] =>
  reasons.map(({ code, text, clause, path }) => ({ code, message: text[language], clause: clause ?? null, path: [...path] }));

/** For field resolvers of payloads: the rows of an entity as a value keyed by response key. */
export const asValue = async (json: Promise<RawJson>): Promise<unknown> => (await json).parse();
