import { mergeConfig, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import product from '../../vite.config.ts';

const catalog = fileURLToPath(new URL('catalog.ts', import.meta.url));

/**
 * The product with a pseudo language in the place of Spanish. A build of its own: nothing of it is in
 * the product, and the product knows nothing of it.
 */
const pseudoForSpanish: Plugin = {
  name: 'pseudo-for-spanish',
  enforce: 'pre',
  resolveId: (id) => (id === './es/index.ts' ? catalog : null),
  transform(code, id) {
    if (!id.endsWith('src/content/locales.ts')) return null;
    const turned = code.replace("es: 'ltr'", "es: globalThis.pseudoKind === 'rtl' ? 'rtl' : 'ltr'");
    if (turned === code) throw new Error('The direction of Spanish was not found.');
    return turned;
  },
};

export default mergeConfig(product, { plugins: [pseudoForSpanish] });
