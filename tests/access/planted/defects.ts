import type { Mode } from '../modes.ts';

/** Something wrong that is put on a page on purpose, to see who notices. */
export type Defect = Readonly<{
  name: string;
  html?: string;
  css?: string;
  /** Instead of the usual viewport. */
  head?: string;
  /** Instead of the usual language, with the attribute. */
  lang?: string;
  /** Instead of the usual title, with the element. */
  title?: string;
  /** Where it shows; on a wide screen in light colours, unless said otherwise. */
  mode?: Mode;
}>;

const PHONE = { colour: 'light', size: { width: 320, height: 256 } } as const;
const FORCED = { colour: 'forced', size: { width: 1280, height: 1024 } } as const;

/** One thing wrong each. */
export const defects: readonly Defect[] = [
  { name: 'text at 3:1', html: '<p style="color: #949494">Hardly seen.</p>' },
  { name: 'text at 5:1, under AAA', html: '<p style="color: #707070">Not seen well.</p>' },
  {
    name: 'white text on a gradient that ends in white',
    html: '<p style="color: #fff; background: linear-gradient(90deg, #000, #fff); width: 600px">It fades away to the right of the line, where nobody can read it.</p>',
  },
  { name: 'a heading level left out', html: '<h3>Too deep</h3><p>Under it.</p>' },
  { name: 'two first headings', html: '<h1>Another one</h1><p>Under it.</p>' },
  { name: 'a heading with nothing under it', html: '<h2>First</h2><h2>Second</h2><p>Text.</p>' },
  {
    name: 'a name without the words on the button',
    html: '<button aria-label="Go">Send it</button>',
  },
  { name: 'a positive tabindex', html: '<button tabindex="5">First of all</button>' },
  {
    name: 'focus on what is hidden from the ear',
    html: '<div aria-hidden="true"><button>Hush</button></div>',
  },
  {
    name: 'radios without a group',
    html: '<label><input type="radio" name="r"> One</label><label><input type="radio" name="r"> Two</label>',
  },
  {
    name: 'a target of 20 pixels',
    html: '<div><button class="s">a</button><button class="s">b</button></div>',
    css: '.s { min-block-size: 20px; min-inline-size: 20px; padding: 0; border-width: 1px; font-size: 12px }',
  },
  {
    name: 'a target of 36 pixels',
    html: '<button class="s">Press</button>',
    css: '.s { min-block-size: 36px; line-height: 1 }',
  },
  {
    name: 'a text that only a mouse can press',
    html: '<span onclick="void 0" style="cursor: pointer">Press here</span>',
  },
  { name: 'a field with a placeholder for a name', html: '<input placeholder="Your town">' },
  { name: 'a link to a place that is not there', html: '<a href="#gone">Go there</a>' },
  {
    name: 'a button without a focus ring',
    html: '<button class="n">Press</button>',
    css: '.n:focus-visible { outline: none }',
  },
  {
    name: 'a faint focus ring',
    html: '<button class="n">Press</button>',
    css: '.n:focus-visible { outline: 1px solid #ddd }',
  },
  {
    name: 'a part wider than a phone',
    html: '<p style="width: 600px">A line that is too long for a phone.</p>',
    mode: PHONE,
  },
  {
    name: 'text cut off when it is spaced out',
    html: '<p style="width: 200px; height: 28px; overflow: hidden; white-space: nowrap">Twenty letters fit in.</p>',
  },
  {
    name: 'a field with a faint edge',
    html: '<label>Town <input class="f"></label>',
    css: '.f { border: 1px solid #eee }',
  },
  {
    name: 'colours that the system may not change',
    html: '<p style="forced-color-adjust: none; color: #111; background: #fff">Mine.</p>',
    mode: FORCED,
  },
  {
    name: 'a button without an edge in forced colours',
    html: '<button class="e">Press</button>',
    css: '.e { border: 0; background: #ddd }',
    mode: FORCED,
  },
  { name: 'two buttons of one name', html: '<button>Change</button><button>Change</button>' },
  {
    name: 'two links of one name to two places',
    html: '<a href="/one">More</a><a href="/two">More</a>',
  },
  {
    name: 'an error without its text',
    html: '<label>Town <input aria-invalid="true"></label><p>Write a town.</p>',
  },
  {
    name: 'a file name for a picture',
    html: '<img alt="photo_12.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="60" height="60">',
  },
  {
    name: 'a picture without words',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="60" height="60">',
  },
  {
    name: 'news that is never announced',
    html: '<p role="status" style="display: none">Saved</p>',
  },
  {
    name: 'an address that the browser cannot fill in',
    html: '<label>E-mail <input type="email" name="email"></label>',
  },
  { name: 'a page without a language', lang: '' },
  { name: 'a page without a title', title: '' },
  {
    name: 'a page that cannot be zoomed',
    head: '<meta name="viewport" content="width=device-width, user-scalable=no, maximum-scale=1">',
  },
  { name: 'a button without a name', html: '<button></button>' },
  {
    name: 'one id for two fields',
    html: '<label for="a">Town</label><input id="a"><label for="a">Street</label><input id="a">',
  },
  { name: 'a role that does not exist', html: '<div role="knob">Turn</div>' },
  { name: 'a list with something else in it', html: '<ul><div>One</div><li>Two</li></ul>' },
  {
    name: 'a table without headings',
    html: '<table><tr><td>Mon</td><td>Tue</td><td>Wed</td></tr><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>',
  },
];
