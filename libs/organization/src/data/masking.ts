import sql, { type Sql } from 'sql-template-tag';

// Masking stands in the statement itself: what is masked never leaves the database (GB/T 35273 7.2).

/** 138****8000; a number too short to mask is hidden whole. */
export const maskedPhone = (phone: Sql): Sql =>
  sql`case when length(${phone}) >= 8 then left(${phone}, 3) || '****' || right(${phone}, 4) when ${phone} is not null then '****' end`;

/** 张**: the surname and as many stars as further characters. */
export const maskedName = (name: Sql): Sql => sql`left(${name}, 1) || repeat('*', greatest(length(${name}) - 1, 1))`;
