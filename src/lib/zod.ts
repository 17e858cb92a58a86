// The one door to zod, the small one (docs/decisions/002): without `jitless` zod probes
// `new Function` when a schema is built, which a strict content security policy reports as a violation.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
