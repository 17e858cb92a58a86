import { parseAst, type Plugin } from 'vite';

/**
 * jsPDF asks for these only in `html()`, `addSvgAsImage()` and `addImage()`, which we never call. Left
 * alone they add 107 kB of gzipped chunks; made `external` they stay as bare imports in the output.
 */
const optionalParts = ['html2canvas', 'canvg', 'dompurify', 'fast-png'];
const leftOut = '\0left-out';

/** The optional parts of jsPDF as a module that throws. */
export const leaveOut: Plugin = {
  name: 'leave-out-optional-parts-of-jspdf',
  enforce: 'pre',
  resolveId: (id) => (optionalParts.includes(id) ? leftOut : null),
  load: (id) =>
    id === leftOut
      ? "const gone = () => { throw new Error('This part of jsPDF is left out of the build.'); };\nexport const decode = gone;\nexport default gone;"
      : null,
};

// The last statement of jsPDF's core. What follows adds plugins (forms, images, HTML, fonts …).
const coreEnd = /^jsPDF\.version = /u;
// The one plugin that the core cannot do without: it packs streams.
const filters = /processDataByFilters = /u;
const pluginKinds = [
  'ExpressionStatement',
  'VariableDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
];

/**
 * jsPDF's core without the plugins that we do not use: the same file, with statements left out, so
 * that nothing behaves otherwise. A jsPDF that is made otherwise fails the build.
 */
export const leanJspdf: Plugin = {
  name: 'lean-jspdf',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/jspdf.es.js')) return null;
    const statements = parseAst(code).body.map(({ type, start, end }) => ({
      type: String(type),
      text: code.slice(start, end),
    }));
    const core = statements.findIndex(({ text }) => coreEnd.test(text));
    const kept = statements.filter(
      ({ type, text }, index) => index <= core || !pluginKinds.includes(type) || filters.test(text),
    );
    const isAsKnown = core !== -1 && kept.some(({ text }, at) => at > core && filters.test(text));
    if (!isAsKnown)
      this.error('jsPDF is made otherwise than 4.2.1: look at scripts/vite/lean-jspdf.');
    const lean = kept.map(({ text }) => text).join('\n');
    return { code: `${lean}\nexport { jsPDF };`, map: null };
  },
};
