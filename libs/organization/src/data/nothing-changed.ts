/** Ends an act that has nothing to write: no change, no audit line. Carries what the act would have answered. */
export class NothingChanged<T> extends Error {
  constructor(readonly answer: T) {
    super('nothing changed');
  }
}

/** The answer of an act, also of one that ended because there was nothing to change. */
export async function unlessUnchanged<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NothingChanged) return error.answer as T;
    throw error;
  }
}
