/** The same keys with other values, in the same order. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Readonly<Record<string, To>> {
  const made: Record<string, To> = {};
  for (const key in record) made[key] = change(record[key], key);
  return made;
}
