/** Where the coverage page has a township seat. */
export const seatAnchor = (unitCode: string): string => `seat-${unitCode}`;
