import { dayOf, isoOf } from './calendar';
import type { PostRow } from './city.types';
import { personName, phoneNumber } from './names';
import type { DraftArea } from './places';
import type { RandomStream } from './random';

const KINDS = ['CUSTOMER_MANAGER', 'MARKET_INSPECTOR', 'MARKET_MANAGER'] as const;
const HANDOVER_SHARE = 0.25;

/** Who looks after each area: customer manager, market inspector, market manager, each with a deputy; some changed hands. */
export const postRows = (random: RandomStream, areas: readonly DraftArea[]): PostRow[] =>
  areas.flatMap((area) =>
    KINDS.flatMap((kind) => {
      const row = (from: string, to: string | null): PostRow => ({
        id: random.uuid(),
        unitCode: area.code,
        scope: area.scope,
        kind,
        holderName: personName(random),
        holderPhone: phoneNumber(random),
        deputyName: personName(random),
        deputyPhone: phoneNumber(random),
        from,
        to,
      });
      if (!random.chance(HANDOVER_SHARE)) return [row('2023-01-01', null)];
      const handover = isoOf(dayOf('2025-01-01') + random.int(0, 600));
      return [row('2023-01-01', handover), row(handover, null)];
    }),
  );
