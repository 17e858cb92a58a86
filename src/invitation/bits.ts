// base64url (RFC 4648, section 5): its 64 signs need no escaping in an address.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 6;

/** A set of places as signs, six places a sign, the first place highest; empty ends are left out. */
export function packed(places: ReadonlySet<number>): string {
  const count = Math.ceil((Math.max(-1, ...places) + 1) / WIDTH);
  return Array.from({ length: count }, (_, at) => {
    const bits = Array.from({ length: WIDTH }, (_bit, bit) =>
      places.has(at * WIDTH + bit) ? '1' : '0',
    );
    return signOf(Number.parseInt(bits.join(''), 2));
  }).join('');
}

/** The places that signs stand for; `null` where they would not be written so. */
export function unpacked(signs: string): ReadonlySet<number> | null {
  const places = [...signs].flatMap((sign, at) =>
    [...valueOf(sign).toString(2).padStart(WIDTH, '0')].flatMap((bit, place) =>
      bit === '1' ? [at * WIDTH + place] : [],
    ),
  );
  const found = new Set(places);
  return packed(found) === signs ? found : null;
}

/**
 * The check sign of a code. Each sign is a number of the field GF(64) (x⁶ + x + 1) and a coefficient of
 * one polynomial: every single wrong sign, and every two neighbours that changed places, give another sign.
 * Dots are left out: where they stand is fixed.
 */
export function checkSign(code: string): string {
  const values = [...code.replaceAll('.', '')].map(valueOf);
  return signOf(values.reduce((sum, value) => doubled(doubled(sum) ^ value), 0));
}

// Times x in GF(64).
function doubled(value: number): number {
  const twice = value << 1;
  return twice < SIGNS.length ? twice : twice ^ 0b1000011;
}

function signOf(value: number): string {
  return SIGNS.charAt(value);
}

function valueOf(sign: string): number {
  return SIGNS.indexOf(sign);
}
