/** Rights of which a file needs one: papers that tell of persons need the right to the retailers' own data. */
export const FILE_NEEDS = ['GROUP_READ', 'RETAILER_READ'] as const;
export type FileNeed = (typeof FILE_NEEDS)[number];
