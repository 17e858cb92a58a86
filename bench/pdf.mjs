// The benchmark of making the PDF beside other libraries: `node bench/pdf.mjs --help`.
import { register } from 'tsx/esm/api';

register();
await import('./pdf/main.ts');
