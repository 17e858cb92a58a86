/** The places of the school day, drawn as the areas are (domains.ts). */
export const placeDrawings = {
  bus: [
    'M5 33V15a4 4 0 0 1 4-4h24c6 0 10 5 10 12v10z',
    'M5 23h38M17 11v12M30 11v12',
    'M10 35a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 35a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  ],
  // Two lockers.
  hallway: [
    'M8 6h32v34H8zM24 6v34M12 40v3M36 40v3',
    'M13 13h6M13 18h6M29 13h6M29 18h6M19 28v5M29 28v5',
  ],
  // A board with two lines of writing.
  classroom: ['M5 8h38v24H5z', 'M12 16h15M12 23h22', 'M15 32l-4 11M33 32l4 11'],
  // A fork and a spoon.
  cafeteria: [
    'M10 5v10a6 6 0 0 0 12 0V5M16 5v38',
    'M27 14c0-5 2.6-9 6-9s6 4 6 9-2.6 8-6 8-6-3-6-8M33 22v21',
  ],
  // A slide.
  playground: ['M8 43V7h10v36M8 16h10M8 25h10M8 34h10', 'M18 10c8 0 7 10 11 19s8 11 14 11'],
  // A ball.
  gym: [
    'M5 24a19 19 0 1 0 38 0 19 19 0 1 0-38 0',
    'M5 24h38M24 5v38',
    'M10.5 10.6c7 7 7 19.8 0 26.8M37.5 10.6c-7 7-7 19.8 0 26.8',
  ],
  // A basin with its tap.
  bathroom: [
    'M5 24h38v2a13 13 0 0 1-13 13H18A13 13 0 0 1 5 26z',
    'M17 39v5M31 39v5M15 24V12a6 6 0 0 1 12 0v2M27 17.6v.2',
  ],
  home: ['M4 23L24 6l20 17', 'M10 18.4V42h28V18.4M19.5 42V29h9v13'],
} as const satisfies Record<string, readonly string[]>;
