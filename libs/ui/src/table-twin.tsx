import { type TwinCell, twinShown } from './twin-cell';
import { useNarrow } from './use-narrow';

export interface TwinColumn {
  key: string;
  title: string;
  /** Figures stand at the right. */
  figure?: boolean;
}

export interface TableTwinData {
  columns: TwinColumn[];
  rows: Array<{ key: string } & Record<string, TwinCell>>;
  /** Where the figures come from: unit, day of the policy that judged them, instant at which they were counted. */
  origin?: { unit?: string; policyDate?: string; asOf?: string };
}

export interface TableTwinProps {
  caption: string;
  data: TableTwinData;
}

/** So many columns still stand beside each other on a telephone. */
const NARROW_COLUMNS = 4;

/** A chart's figures as a plain table; a wide one as cards on a telephone. */
export function TableTwin({ caption, data }: TableTwinProps) {
  const narrow = useNarrow();
  if (narrow && data.columns.length > NARROW_COLUMNS) return <TwinCards caption={caption} data={data} />;
  return (
    // A scrolling region must be reachable by keyboard.
    <div className="cx-twin" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="cx-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column.key} scope="col" className={column.figure ? 'cx-right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.key}>
              {data.columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {twinShown(row[column.key])}
                  </th>
                ) : (
                  <td key={column.key} className={column.figure ? 'cx-right cx-figure' : undefined}>
                    {twinShown(row[column.key])}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A card for each row: what the row is of, then a line for each of its cells. */
function TwinCards({ caption, data: { columns, rows } }: TableTwinProps) {
  const [head, ...facts] = columns;
  return (
    <ul className="cx-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={row.key} className="cx-card">
          <strong>{head ? twinShown(row[head.key]) : null}</strong>
          <dl className="cx-card-facts">
            {facts.map(({ key, title, figure }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd className={figure ? 'cx-figure' : undefined}>{twinShown(row[key])}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
