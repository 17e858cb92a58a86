// The benchmark of the web app beside its peers: `node bench/web.mjs --help`.
import { register } from 'tsx/esm/api';

register();
await import('./web/main.ts');
