/** None: the library fetches its letters itself. */
export const letters = () => null;
