import { browserFonts } from '../../../../src/document/fonts/browser-source.ts';
import { loadLatin } from '../../../../src/document/fonts/font-index.ts';

/** Latin letters, asked for beside the code as the app does (src/app/make-in-browser.ts). */
export const letters = () => loadLatin(browserFonts);
