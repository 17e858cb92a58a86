import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../src/lib/assert.ts';

/** What of a peer's package.json is read here. */
type Manifest = Readonly<{
  dependencies?: Readonly<Record<string, string>>;
  /** A package that is unpacked as it is, since npm cannot resolve what it depends on. */
  packed?: Readonly<{ name: string; version: string; integrity: string }>;
}>;

/**
 * Installs what a peer needs, by its lock file, where it is not there yet.
 * @returns the exact version of each package that it names
 */
export function install(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return {};
  const { dependencies = {}, packed }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!existsSync(join(folder, 'node_modules'))) {
    process.stdout.write(`installing ${folder}\n`);
    if (packed === undefined) npm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    else unpack(folder, packed);
  }
  return packed === undefined ? dependencies : { [packed.name]: packed.version };
}

function npm(folder: string, args: readonly string[]): string {
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function unpack(
  folder: string,
  { name, version, integrity }: NonNullable<Manifest['packed']>,
): void {
  const archive = join(folder, npm(folder, ['pack', '--silent', `${name}@${version}`]).trim());
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  assert(found === integrity, `${name}@${version} is not the package that was measured before.`);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, name));
  rmSync(archive);
}
