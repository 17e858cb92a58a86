import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { atOnce } from '../../lib/slices.ts';
import { buildPdf, internalsOf, type Parts } from './container.ts';

const parts: Parts = {
  width: 612,
  height: 792,
  created: new Date('2026-11-23T15:00:00Z'),
  pages: ['q Q', 'q q Q Q'],
  fonts: new Map(),
  forms: new Map(),
  pageEntries: () => '',
  others: () => '',
};

const buildAll = (all: Parts) => atOnce(buildPdf(all));

test('jsPDF is made inside as we lean on it', () => {
  const doc = new jsPDF();
  const internal = internalsOf(doc);
  expect(Object.keys(jsPDF.API).includes('events')).toBe(true);
  expect(internal.pages.length).toBe(2);
  expect(internal.getPageInfo(1).objId).toBe(0);
});

test('the topics that we write at come in this order, each as often as it should', () => {
  const doc = new jsPDF({ putOnlyUsedFonts: true });
  doc.addPage();
  const told: string[] = [];
  const topics = [
    'buildDocument',
    'putPage',
    'postPutPages',
    'putFont',
    'putResources',
    'putXobjectDict',
    'postPutResources',
    'putCatalog',
  ];
  for (const topic of topics) internalsOf(doc).events.subscribe(topic, () => told.push(topic));
  doc.output();
  expect(told).toEqual([
    'buildDocument',
    'putPage',
    'putPage',
    'postPutPages',
    'putResources',
    'putXobjectDict',
    'postPutResources',
    'putCatalog',
  ]);
});

test('pages hold our content alone, and their own entries', () => {
  const file = buildAll({ ...parts, pageEntries: (index) => `/StructParents ${index}` });
  expect([...file.matchAll(/\/StructParents \d/gu)].map(([entry]) => entry)).toEqual([
    '/StructParents 0',
    '/StructParents 1',
  ]);
  expect(file).not.toContain('/Helvetica');
});

test('a font writes itself once, and pages find it by its name', () => {
  const file = buildAll({
    ...parts,
    fonts: new Map([
      [
        'T1',
        (objects) => {
          const id = objects.reserve();
          objects.write(id, '<</Type/Font/Ours true>>');
          return id;
        },
      ],
    ]),
  });
  const [, id] = /(\d+) 0 obj\n<<\/Type\/Font\/Ours true>>/u.exec(file) ?? [];
  expect(/\/T1 (\d+) 0 R/u.exec(file)?.[1]).toBe(id);
});

test('a form writes itself once, and pages find it by its name', () => {
  const file = buildAll({
    ...parts,
    forms: new Map([['mark', (objects) => objects.stream('123', '/Ours true')]]),
  });
  const [, id] = /(\d+) 0 obj\n<<\/Ours true/u.exec(file) ?? [];
  expect(/\/XObject <<\n\/mark (\d+) 0 R\n>>/u.exec(file)?.[1]).toBe(id);
});

test('our entries stand in the catalog, and objects can be found', () => {
  const file = buildAll({
    ...parts,
    others: (objects) => {
      const id = objects.stream('123', '/Ours true');
      return `/Extra ${id} 0 R/First ${objects.page(0)}`;
    },
  });
  expect(file).toMatch(/\/Type \/Catalog[^]*\/Extra \d+ 0 R\/First 3 0 R/u);
});

test('what goes wrong while writing is thrown, not swallowed', () => {
  const others = () => {
    throw new Error('cannot write');
  };
  expect(() => buildAll({ ...parts, others })).toThrow('cannot write');
});
