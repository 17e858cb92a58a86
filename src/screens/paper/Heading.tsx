import type { ReactNode } from 'react';

/** A heading of a level decided by where it stands. */
export function Heading({
  level,
  children,
}: Readonly<{ level: 1 | 2 | 3 | 4; children: ReactNode }>) {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}
