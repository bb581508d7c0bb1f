import { column, defineShape, many, needing, one, type ReadShape } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { maskedPhone } from '../data';

export const unitRead: ReadShape = defineShape({
  type: 'Unit',
  table: 'unit',
  key: 'id',
  fields: {
    code: column((u) => sql`${u}.code`),
    name: column((u) => sql`${u}.name`),
    level: column((u) => sql`${u}.level`),
    placeKind: column((u) => sql`${u}.place_kind`),
    townshipCode: column((u) => sql`${u}.township_code`),
    townshipName: column((u) => sql`${u}.township_name`),
    parent: one(
      () => unitRead,
      (u, parent) => sql`${parent}.id = ${u}.parent_id`,
      true,
    ),
    // Every unit whose range holds this one's and that stands above it; a place and its area share their range.
    ancestors: many(
      () => unitRead,
      (u, above) => sql`${above}.scope_from <= ${u}.scope_from and ${above}.scope_to >= ${u}.scope_to
        and ${above}.id <> ${u}.id and ${above}.level <> 'PLACE'`,
      (above) => sql`${above}.scope_from - ${above}.scope_to`,
      5,
    ),
    children: many(
      () => unitRead,
      (u, child) => sql`${child}.parent_id = ${u}.id`,
      (child) => sql`${child}.sort, ${child}.code`,
      1000,
    ),
    // Units are told to whoever is signed in, people are not.
    posts: needing(
      'INDICATOR_READ',
      many(
        () => postRead,
        (u, post, { today }) => sql`${post}.unit_id = ${u}.id and ${post}.during @> ${today}::date`,
        (post) => sql`${post}.kind`,
        20,
      ),
    ),
  },
});

export const postRead: ReadShape = defineShape({
  type: 'Post',
  table: 'post',
  key: 'id',
  fields: {
    id: column((post) => sql`${post}.id`),
    kind: column((post) => sql`${post}.kind`),
    unit: one(
      () => unitRead,
      (post, unit) => sql`${unit}.id = ${post}.unit_id`,
    ),
    holderName: column((post) => sql`${post}.holder_name`),
    holderPhone: column((post) => maskedPhone(sql`${post}.holder_phone`)),
    deputyName: column((post) => sql`${post}.deputy_name`),
    deputyPhone: column((post) => maskedPhone(sql`${post}.deputy_phone`)),
    since: column((post) => sql`lower(${post}.during)`),
    absentUntil: column(
      (post, { today }) =>
        sql`(select upper(a.during) - 1 from post_absence a where a.post_id = ${post}.id and a.during @> ${today}::date)`,
    ),
    responsibleName: column(
      (post, { today }) => sql`coalesce((select ${post}.deputy_name from post_absence a
        where a.post_id = ${post}.id and a.during @> ${today}::date), ${post}.holder_name)`,
    ),
    absences: many(
      () => postAbsenceRead,
      (post, absence, { today }) => sql`${absence}.post_id = ${post}.id and upper(${absence}.during) > ${today}::date`,
      (absence) => sql`lower(${absence}.during)`,
      10,
    ),
  },
});

export const postAbsenceRead: ReadShape = defineShape({
  type: 'PostAbsence',
  table: 'post_absence',
  key: 'id',
  fields: {
    id: column((absence) => sql`${absence}.id`),
    from: column((absence) => sql`lower(${absence}.during)`),
    to: column((absence) => sql`upper(${absence}.during) - 1`),
    reason: column((absence, { may }) => (may('USER_ADMIN') ? sql`${absence}.reason` : sql`null::text`)),
  },
});
