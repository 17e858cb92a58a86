import { useEffect, useState } from 'react';
import type { Locale } from '../content/locales.ts';
import type { PaperDocument } from '../document/blocks.ts';
import { composeFlyer } from '../document/compose/flyer.ts';
import { fragmentsOf, invitationPage } from '../invitation/link.ts';
import { qrRows } from '../invitation/qr.ts';
import type { Invitation } from '../invitation/types.ts';
import { useInterview } from './interview-context.ts';

/** An invitation to hand out: its link, and the flyer that has it. */
export type Flyer = Readonly<{
  link: string;
  /** The same link, spelled out. */
  long: string;
  /** The link as a QR code. */
  qr: readonly (readonly boolean[])[];
  /** `null` while the words of its language are not here. */
  paper: PaperDocument | null;
}>;

/** The link and the flyer of an invitation, in the language of the family. */
export function useFlyer(invitation: Invitation, locale: Locale): Flyer {
  const { language } = useInterview();
  // Only to draw again once they are here.
  const [, setFetched] = useState<Locale | null>(null);
  const words = language.wordsOf(locale);
  useEffect(() => {
    if (words === null) void language.fetch(locale).then(() => setFetched(locale));
  }, [language, locale, words]);
  const home = new URL('./', window.location.href).href;
  const { short, long } = fragmentsOf(invitation);
  const page = `${home}${invitationPage(locale)}`;
  const link = `${page}#${short}`;
  const qr = qrRows(link);
  return {
    link,
    long: `${page}#${long}`,
    qr,
    paper: words === null ? null : composeFlyer({ ...invitation, link, home, qr }, words),
  };
}
