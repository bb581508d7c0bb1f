import type { TableTwinData } from '@chengxin/ui';
import { type Proposal, titleOf } from './to-plan-words';

/** The proposals as a table for files: a row for each retailer, under the group that is proposed. */
export function toPlanTable(proposals: readonly Proposal[], t: (key: string) => string): TableTwinData {
  const columns = ['position', 'kind', 'name', 'store', 'code', 'address', 'tier'].map((key) => ({
    key,
    title: t(`exportColumn.${key}`),
    figure: key === 'position' || key === 'tier',
  }));
  const rows = proposals.flatMap((proposal) =>
    proposal.members.map(({ retailer }) => ({
      key: retailer.id,
      position: String(proposal.position),
      kind: t(`tag.${proposal.kind}`),
      name: titleOf(proposal),
      store: retailer.storeName,
      code: retailer.customerCode,
      address: retailer.address,
      tier: String(retailer.tier),
    })),
  );
  return { columns, rows };
}
