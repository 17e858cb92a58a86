// The one door to zod: without `jitless` zod probes `new Function` when a schema is built,
// which a strict content security policy reports as a violation.
import * as z from 'zod';

z.config({ jitless: true });

export { z };
