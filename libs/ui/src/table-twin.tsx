import { type TwinCell, twinShown } from './twin-cell';

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

/** A chart's figures as a plain table. */
export function TableTwin({ caption, data }: { caption: string; data: TableTwinData }) {
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
