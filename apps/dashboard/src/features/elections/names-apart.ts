interface Named {
  readonly storeName: string;
  readonly retailer?: { readonly customerCode: string } | null;
  /** Of a leader who votes for his group. */
  readonly groupName?: string;
}

/** How the stores of a list are named, so that two of the same name can be told apart: by their customer codes, or the groups that they lead. */
export function namesApart(all: readonly Named[]): (one: Named) => string {
  const times = Map.groupBy(all, ({ storeName }) => storeName);
  return ({ storeName, retailer, groupName }) => {
    const beside = retailer?.customerCode ?? groupName;
    return beside && (times.get(storeName)?.length ?? 0) > 1 ? `${storeName} ${beside}` : storeName;
  };
}
