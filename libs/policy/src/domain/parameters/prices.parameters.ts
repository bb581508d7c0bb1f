import { integer, type ParameterDefinition, rate } from '../parameter';

/** Agreed prices and the catalogue. */
export const PRICES_PARAMETERS: readonly ParameterDefinition[] = [
  rate('catalogue.share', '明码实价品规销量占比', 'Share of sales volume in the catalogue', '0.80', 'SD-R20'),
  integer('price.table_months', '价格表执行期', 'Months that a price table runs', 'months', 3, [1, 24], 'SD-R24'),
  integer(
    'price.distribution_days',
    '价格表送达并签字期限',
    'Days to deliver the price table and have it signed',
    'days',
    7,
    [1, 60],
    'SD-R22',
  ),
  integer(
    'price.report_days',
    '电子版报送期限',
    'Days to report the electronic version',
    'workingDays',
    2,
    [1, 30],
    'SD-R23, DEFAULT',
  ),
];
