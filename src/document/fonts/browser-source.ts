import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff?url';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import cyrillicExt700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff?url';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url';
import greek700 from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff?url';
import greekExt400 from '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url';
import greekExt700 from '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import latin700 from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff?url';
import vietnamese400 from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url';
import vietnamese700 from '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff?url';
import { assert } from '../../lib/assert.ts';
import type { FontSource, Slice, Weight } from './slices.ts';

const addresses: Readonly<Record<Slice, Readonly<Record<Weight, string>>>> = {
  latin: { 400: latin400, 700: latin700 },
  vietnamese: { 400: vietnamese400, 700: vietnamese700 },
  cyrillic: { 400: cyrillic400, 700: cyrillic700 },
  greek: { 400: greek400, 700: greek700 },
  'greek-ext': { 400: greekExt400, 700: greekExt700 },
  'latin-ext': { 400: latinExt400, 700: latinExt700 },
  'cyrillic-ext': { 400: cyrillicExt400, 700: cyrillicExt700 },
};

/** The font files that the app is served with; nothing is asked of another host. */
export const browserFonts: FontSource = async (slice, weight) => {
  const response = await fetch(addresses[slice][weight]);
  assert(response.ok, `The font slice "${slice}" could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
};
