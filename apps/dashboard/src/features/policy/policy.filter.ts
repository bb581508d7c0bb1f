/** What the search looks at. */
export interface SearchedParameter {
  code: string;
  nameZh: string;
  nameEn: string;
  clause: string;
  isDefault: boolean;
}

/** Parameters whose name, code or clause holds every word typed; on demand only those that differ from their default. */
export function matchingParameters<Parameter extends SearchedParameter>(
  parameters: readonly Parameter[],
  search: string,
  onlyChanged: boolean,
): Parameter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return parameters.filter((parameter) => {
    const text = `${parameter.code} ${parameter.nameZh} ${parameter.nameEn} ${parameter.clause}`.toLowerCase();
    return words.every((word) => text.includes(word)) && !(onlyChanged && parameter.isDefault);
  });
}
