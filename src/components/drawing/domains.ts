/**
 * The four areas of the school day, drawn by us: lines of one width, as path data on a square of 48
 * units. Each stands beside its words, and is not needed to understand them.
 */
export const domainDrawings = {
  // A pencil, and what it wrote.
  'fine-motor': [
    'M10 35l2.6-8.4L31.8 7.4a4.1 4.1 0 0 1 5.8 5.8L18.4 32.4z',
    'M28.4 10.8l5.8 5.8M12.6 26.6l5.8 5.8',
    'M8 42c4-3.4 6.4-3 7.6-.6s3.6 2.2 6-.6 4.8-2.6 6 .2 3.6 2 6-.6 4.4-1.8 6.4.4',
  ],
  // An ear, and a sound.
  sensory: [
    'M11 21a11 11 0 0 1 22 0c0 7.6-6.6 8.6-7.4 14.4-.6 4.2-3.4 6.4-6.6 6.4a6.4 6.4 0 0 1-6.2-4.8',
    'M16.6 21.4a5.4 5.4 0 0 1 10.8 0c0 3.4-3.4 3.8-4.4 7',
    'M37.6 13.4a14 14 0 0 1 0 14.4M42 9.6a21 21 0 0 1 0 22',
  ],
  // A jacket with its zipper.
  'self-care': [
    'M17 8.5l-7 3.6L4.6 30.4l6.8 2 2.6-8.2v17.3h20V24.2l2.6 8.2 6.8-2L38 12.1l-7-3.6',
    'M17 8.5c.8 4.4 3.4 6.8 7 6.8s6.2-2.4 7-6.8c-4.4-1.6-9.6-1.6-14 0z',
    'M24 15.3v26.2M24 22.6h2.6M18.4 31v4.6M29.6 31v4.6',
  ],
  // Two children side by side.
  social: [
    'M9.6 15.4a6.4 6.4 0 1 0 12.8 0 6.4 6.4 0 1 0-12.8 0M25.6 15.4a6.4 6.4 0 1 0 12.8 0 6.4 6.4 0 1 0-12.8 0',
    'M5 41v-3.2A11 11 0 0 1 16 26.8c3.4 0 6.2 1.4 8 3.8 1.8-2.4 4.6-3.8 8-3.8a11 11 0 0 1 11 11V41M24 30.6V41',
    'M13.8 17.4c1 1.4 3.4 1.4 4.4 0M29.8 17.4c1 1.4 3.4 1.4 4.4 0',
  ],
} as const satisfies Record<string, readonly string[]>;
