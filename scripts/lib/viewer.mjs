// The public viewer of FHIR questionnaires (LHC-Forms of the U.S. National Library of Medicine), for
// one browser test. It is no dependency: npm would take minutes to resolve all that it was built
// with, and we only need six of its built files.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { untar } from './untar.mjs';

const VIEWER = {
  name: 'lforms-40.1.3',
  pack: 'lforms@40.1.3',
  integrity:
    'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
  inside: 'package/dist/lforms/',
  files: [
    'fhir/R4/lformsFHIR.min.js',
    'webcomponent/assets/lib/zone.min.js',
    'webcomponent/down_arrow_gray_10_10.png',
    'webcomponent/lhc-forms.js',
    'webcomponent/magnifying_glass.png',
    'webcomponent/styles.css',
  ],
};

/**
 * The folder of the viewer's files, fetched from the npm registry once and compared with the checksum
 * that is written here.
 * @returns {Promise<string>}
 * @throws {Error} when it could not be fetched, or is not what it should be
 */
export async function viewerFolder() {
  const folder = join(root, '.cache', VIEWER.name);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  // Two may fetch it at once: each in a place of its own.
  const place = mkdtempSync(`${folder}-`);
  try {
    unpack(await fetchPackage(place), join(place, 'files'));
    if (!existsSync(folder)) renameSync(join(place, 'files'), folder);
  } finally {
    rmSync(place, { recursive: true });
  }
  return folder;
}

/**
 * @param {Uint8Array} bytes
 * @param {string} to
 */
function unpack(bytes, to) {
  const files = untar(bytes);
  for (const name of VIEWER.files) {
    const content = files.get(`${VIEWER.inside}${name}`);
    if (content === undefined) throw new Error(`${VIEWER.pack} has no file ${name}.`);
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), content);
  }
}

/** @param {string} place */
async function fetchPackage(place) {
  console.log(`Fetching ${VIEWER.pack}, a viewer that one test shows the FHIR file in (once) …`);
  const { command, before } = npm();
  const code = await run(command, [
    ...before,
    'pack',
    VIEWER.pack,
    '--silent',
    `--pack-destination=${place}`,
  ]);
  if (code !== 0) throw new Error(`npm could not fetch ${VIEWER.pack}. Is there a network?`);
  const bytes = readFileSync(join(place, `${VIEWER.name}.tgz`));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== VIEWER.integrity) throw new Error(`${VIEWER.pack} is not what it should be.`);
  return bytes;
}
