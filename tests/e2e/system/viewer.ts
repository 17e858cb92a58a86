import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { viewerFolder } from '../../../scripts/lib/viewer.mjs';
import { assert } from '../../../src/lib/assert.ts';
import type { Bundle, QuestionnaireResource, ResponseResource } from '../../../src/fhir/schema.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Viewer</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="webcomponent/styles.css">
<body><div id="form"></div>
<script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/lhc-forms.js"></script>
<script src="fhir/R4/lformsFHIR.min.js"></script>`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** What we use of the viewer's own interface (LForms.Util). */
type LForms = Readonly<{
  Util: Readonly<{
    convertFHIRQuestionnaireToLForms: (questions: object, version: 'R4') => object;
    mergeFHIRDataIntoLForms: (
      kind: 'QuestionnaireResponse',
      response: object,
      form: object,
      version: 'R4',
    ) => object;
    addFormToPage: (form: object, id: string, options: object) => Promise<void>;
    getFormFHIRData: {
      (kind: 'Questionnaire', version: 'R4'): QuestionnaireResource;
      (kind: 'QuestionnaireResponse', version: 'R4'): ResponseResource;
    };
  }>;
}>;

declare global {
  interface Window {
    LForms?: LForms;
  }
}

/** The file in the viewer: the page that shows it, what the viewer gives back, and what went wrong. */
export type Shown = Readonly<{
  page: Page;
  questions: QuestionnaireResource;
  response: ResponseResource;
  faults: readonly string[];
  close: () => Promise<void>;
}>;

/** Shows a file in LHC-Forms, served from this machine. */
export async function showInViewer(browser: Browser, bundle: Bundle): Promise<Shown> {
  const folder = await viewerFolder();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://viewer');
    if (pathname === '/') return response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
    const file = join(folder, pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'text/plain';
    return response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  assert(typeof bound === 'object' && bound !== null, 'The viewer has no address.');
  const home = `http://127.0.0.1:${bound.port}`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults = watch(page, home);
  await page.goto(home);
  await page.waitForFunction(() => window.LForms !== undefined);
  const given = await page.evaluate(show, bundle);
  return {
    page,
    ...given,
    faults,
    async close() {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs in the viewer's page. */
async function show(bundle: Bundle) {
  const { LForms } = window;
  if (LForms === undefined) throw new Error('The viewer is not there.');
  const { Util } = LForms;
  const [{ resource: questions }, { resource: response }] = bundle.entry;
  const form = Util.convertFHIRQuestionnaireToLForms(questions, 'R4');
  const filled = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4');
  await Util.addFormToPage(filled, 'form', {});
  return {
    questions: Util.getFormFHIRData('Questionnaire', 'R4'),
    response: Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
  };
}

function watch(page: Page, home: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()}: ${answer.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !url.startsWith('data:')) faults.push(`request: ${url}`);
  });
  return faults;
}
