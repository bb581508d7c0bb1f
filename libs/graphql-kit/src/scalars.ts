import { parseLocalDate, parseYearMonth } from '@chengxin/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function stringScalar(
  name: string,
  description: string,
  valid: (text: string) => boolean,
  example: string,
  wanted = { zh: '应如', en: 'expected the form' },
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && valid(value)) return value;
    throw new GraphQLError(
      `${name}: ${JSON.stringify(value)?.slice(0, 60)} 不合法，${wanted.zh} ${example} · ${wanted.en} ${example}`,
    );
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DecimalScalar = stringScalar(
  'Decimal',
  '十进制数，字符串形式；比率为 0 到 1，六位小数，四舍五入。 Decimal as a string; rates lie between 0 and 1 with six places, half up.',
  (text) => /^-?\d{1,15}(\.\d{1,6})?$/.test(text),
  '0.734000',
);
export const LocalDateScalar = stringScalar(
  'LocalDate',
  '日历日 YYYY-MM-DD，亚洲/上海。 Calendar day, Asia/Shanghai.',
  (text) => parseLocalDate(text) !== null,
  '2026-09-30',
  { zh: '应为日历上存在的日期，如', en: 'expected a day that exists, as' },
);
export const YearMonthScalar = stringScalar(
  'YearMonth',
  '月份 YYYY-MM。 Calendar month.',
  (text) => parseYearMonth(text) !== null,
  '2026-09',
);
export const DateTimeScalar = stringScalar(
  'DateTime',
  '带时区的时刻，ISO 8601。 Instant with offset.',
  (text) => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}-\d{2}T/.test(text),
  '2026-09-30T16:00:00Z',
);
