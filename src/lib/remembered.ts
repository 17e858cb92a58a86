/**
 * The function, which remembers what it derived from a second value for as long as that value lives. For
 * pure functions of values that never change: each is derived once, however many ask for it.
 */
export function remembered<First, Second extends object, Derived>(
  derive: (first: First, second: Second) => Derived,
): (first: First, second: Second) => Derived {
  const known = new WeakMap<Second, Readonly<{ first: First; derived: Derived }>>();
  return (first, second) => {
    const before = known.get(second);
    if (before !== undefined && before.first === first) return before.derived;
    const derived = derive(first, second);
    known.set(second, { first, derived });
    return derived;
  };
}
