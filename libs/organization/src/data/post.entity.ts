import { defineEntity, p } from '@mikro-orm/core';

const PostSchema = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    id: p.uuid().primary(),
    unitId: p.integer(),
    scope: p.integer(),
    kind: p.string(),
    holderName: p.string(),
    holderPhone: p.string().nullable(),
    deputyName: p.string().nullable(),
    deputyPhone: p.string().nullable(),
    /** Text such as '[2026-01-01,)'. */
    during: p.string().columnType('daterange'),
  },
});

/** A holding of a post of an area, with the deputy who stands in. */
export class Post extends PostSchema.class {}
PostSchema.setClass(Post);

export { PostSchema };
