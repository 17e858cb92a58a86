// The arrows between the folders (docs: guide/architecture). Each rule says what the design is.
import swc from '@swc/core';

// TypeScript 7 has no API for dependency-cruiser to parse with, so swc parses instead. It sees
// `import type` too, but dependency-cruiser never tells it that a .tsx file holds JSX; we do.
const { parseFileSync } = swc;
/** @param {string} file */
const parseJsxToo = (file) =>
  parseFileSync(file, { syntax: 'typescript', target: 'es2022', tsx: file.endsWith('.tsx') });
Object.assign(swc, { parseFileSync: parseJsxToo });

const testFiles = ['\\.test\\.tsx?$', '^tests/'];

const nodeTwins = '^src/.*/node-[^/]*\\.ts$';

const words = '^src/content/';
const questionnaire = '^src/questions/';
const structureTypes = '^src/questions/(types|index)\\.ts$';
const responseTypes = '^src/responses/types\\.ts$';
const summaryTypes = '^src/summary/(pointer-)?types\\.ts$';
// All of lib but its door to zod, which is for what comes from outside: drafts and forms.
const library = '^src/lib/(?!zod\\.ts$)';

/**
 * The arrow out of one folder: what of ours, and which packages, it may import.
 * @param {string} folder
 * @param {string} comment
 * @param {{ ours: readonly string[], packages: readonly string[] }} allowed
 */
const arrow = (folder, comment, allowed) => {
  const from = { path: `^src/${folder}/`, pathNot: testFiles };
  const packages = allowed.packages.map((name) => `node_modules/${name}/`);
  return [
    {
      name: `${folder}-imports`,
      comment,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed.ours] },
    },
    {
      name: `${folder}-packages`,
      comment,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: packages },
    },
  ];
};

const arrows = [
  ...arrow(
    'questions',
    'The questionnaire is plain data: it imports nothing but itself, so anyone can read and edit it.',
    { ours: [], packages: [] },
  ),
  ...arrow(
    'content',
    'Words know only the names of what they are words for: the questionnaire, and the types of responses and summary.',
    { ours: [questionnaire, responseTypes, summaryTypes], packages: [] },
  ),
  ...arrow(
    'responses',
    'What was said rests on what was asked, and on nothing else: no storage, clock, React or XState.',
    { ours: [questionnaire, library], packages: [] },
  ),
  ...arrow(
    'summary',
    'The summary is derived from questionnaire and responses alone: no layout, sentences or colour.',
    { ours: [questionnaire, '^src/responses/', library], packages: [] },
  ),
  ...arrow(
    'invitation',
    'A teacher’s link is a closed list of what is asked: no words, storage, React or address bar.',
    { ours: [questionnaire, '^src/responses/', library], packages: ['lean-qr'] },
  ),
  ...arrow('machines', 'Machines say when things happen: no React, jsPDF, DOM or words in them.', {
    ours: [questionnaire, '^src/responses/', '^src/summary/', library],
    packages: ['xstate'],
  }),
  ...arrow(
    'document',
    'The document is composed from the summary and the words, and decides nothing about what matters.',
    {
      ours: ['^src/summary/', words, structureTypes, responseTypes, library],
      packages: ['jspdf', 'fflate', 'bidi-js', 'harfbuzzjs'],
    },
  ),
  ...arrow(
    'fhir',
    'The file for other systems is drawn from the summary and the words, as the document is, and knows no screens, storage or machines.',
    {
      ours: [
        '^src/summary/types\\.ts$',
        words,
        structureTypes,
        responseTypes,
        '^src/responses/(defaults|grades)\\.ts$',
        '^src/lib/',
      ],
      packages: [],
    },
  ),
  ...arrow(
    'storage',
    'Storage keeps responses, checked by zod, and knows no words, screens or machines.',
    {
      ours: [questionnaire, '^src/responses/', '^src/lib/'],
      packages: ['idb', 'age-encryption'],
    },
  ),
  ...arrow(
    'components',
    'A component is markup and style for one thing: props in, events out; it knows neither questionnaire, words nor machines.',
    { ours: ['^src/styles/', library], packages: ['react'] },
  ),
  ...arrow(
    'screens',
    'A screen joins components, words, selectors and blocks of the document; it holds no rules, and meets the app only through its context and hooks.',
    {
      ours: [
        '^src/components/',
        '^src/machines/',
        words,
        '^src/styles/',
        '^src/lib/',
        '^src/app/[^/]*context[^/]*\\.tsx?$',
        '^src/app/use-[^/]*\\.tsx?$',
        structureTypes,
        responseTypes,
        summaryTypes,
        '^src/responses/(defaults|journey)\\.ts$',
        '^src/invitation/(types|choose)\\.ts$',
        '^src/summary/health\\.ts$',
        '^src/document/(blocks|text|compose/[^/]*)\\.ts$',
        '^src/storage/save-file/(types|passphrase)\\.ts$',
      ],
      packages: ['react', 'react-hook-form', '@hookform/resolvers'],
    },
  ),
  ...arrow('lib', 'The library is what any folder may need: it imports zod and nothing of ours.', {
    ours: [],
    packages: ['zod'],
  }),
];

/**
 * A package that only one part of the tree may import.
 * @param {string} name
 * @param {string} comment
 * @param {{ packages: string, only: readonly string[] }} door
 */
const door = (name, comment, { packages, only }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|scripts)/', pathNot: [...testFiles, ...only] },
  to: { path: packages },
});

const doors = [
  door(
    'jspdf-only-in-draw',
    'Only src/document/draw knows jsPDF; blocks and pages are plain data.',
    {
      packages: 'node_modules/jspdf/',
      only: ['^src/document/draw/'],
    },
  ),
  door(
    'age-only-in-lock',
    'Only the lock of the save file knows age-encryption, and loads it when it is needed.',
    {
      packages: 'node_modules/age-encryption/',
      only: ['^src/storage/save-file/lock\\.ts$'],
    },
  ),
  door(
    'zod-only-in-lib',
    'zod is set up in src/lib/zod.ts, for our security policy; import it there.',
    {
      packages: 'node_modules/zod/',
      only: ['^src/lib/zod\\.ts$'],
    },
  ),
  door(
    'react-only-at-the-edge',
    'React stays in components, screens and app; all else runs without it.',
    {
      packages: 'node_modules/(react|react-dom|@xstate/react|react-hook-form|@hookform/resolvers)/',
      only: ['^src/(components|screens|app)/', '^src/main\\.tsx$'],
    },
  ),
];

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or there is a third one to find.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that imports nothing and that nothing imports is left over.',
    severity: 'error',
    from: { orphan: true, pathNot: [...testFiles, '\\.d\\.ts$', '^scripts/build/starter\\.js$'] },
    to: {},
  },
  {
    name: 'nothing-imports-tests',
    comment: 'The product does not know that it is tested.',
    severity: 'error',
    from: { path: '^src/', pathNot: testFiles },
    to: { path: testFiles, pathNot: ['^tests/families/'] },
  },
  {
    name: 'product-imports-no-families',
    comment:
      'The families are invented for tests and for scripts that show papers, not for parents.',
    severity: 'error',
    from: { path: '^src/', pathNot: testFiles },
    to: { path: '^tests/families/' },
  },
  {
    name: 'product-runs-in-the-browser',
    comment: 'The product runs in a browser alone: nothing of Node and no tool of ours in src.',
    severity: 'error',
    from: { path: '^src/', pathNot: [...testFiles, nodeTwins] },
    to: { dependencyTypes: ['core', 'npm-dev'] },
  },
  {
    name: 'node-twins-only-for-scripts',
    comment: 'A node-*.ts file does for scripts and tests what its twin does in the browser.',
    severity: 'error',
    from: { path: '^src/', pathNot: testFiles },
    to: { path: nodeTwins },
  },
  {
    name: 'product-imports-no-scripts',
    comment: 'Scripts are for the people who make the product; the product does not call them.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^scripts/' },
  },
  {
    name: 'nothing-imports-main',
    comment:
      'src/app joins everything and src/main.tsx starts it; no folder below reaches up to them.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/(app|screens)/', '^src/main\\.tsx$'] },
    to: { path: '^src/(app/|main\\.tsx$)' },
  },
  {
    name: 'all-imports-are-found',
    comment: 'An import that leads nowhere is a misspelt path or a package that is not installed.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...arrows, ...doors, ...everywhere],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
