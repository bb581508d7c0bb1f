/** Which rows a transaction may see: the integer range of the viewer's unit, and the parent whose children it may be compared with. */
export interface RowScope {
  readonly from: number;
  readonly to: number;
  /** Unit id of the parent of the viewer's unit; null at the top. */
  readonly peerParentId: number | null;
}

/** Everything: for migrations, bulk loads and the fold, never for a request. */
export const everything: RowScope = { from: 0, to: 999_999_999, peerParentId: null };

/** Nothing: nobody is signed in. */
export const nothing: RowScope = { from: 1, to: 0, peerParentId: null };

/** Statements that carry the scope into the transaction just begun. Only integers are written into the text. */
export function scopeStatements(scope: RowScope): string {
  const [from, to] = [Math.trunc(scope.from), Math.trunc(scope.to)];
  const peer = scope.peerParentId === null ? '' : String(Math.trunc(scope.peerParentId));
  return `set local chengxin.scope_from = '${from}'; set local chengxin.scope_to = '${to}'; set local chengxin.peer_parent = '${peer}'`;
}
