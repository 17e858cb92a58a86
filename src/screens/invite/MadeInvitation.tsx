import { useWords } from '../../app/use-words.ts';
import { useSelect } from '../../app/use-select.ts';
import { useFlyer } from '../../app/use-flyer.ts';
import { Button } from '../../components/button/Button.tsx';
import { Field } from '../../components/field/Field.tsx';
import { TextInput } from '../../components/field/controls.tsx';
import { QrCode } from '../../components/qr/QrCode.tsx';
import type { Locale } from '../../content/locales.ts';
import type { PaperDocument } from '../../document/blocks.ts';
import type { Invitation } from '../../invitation/types.ts';
import { selectResponses } from '../../machines/selectors.ts';
import { Blocks } from '../paper/BlockView.tsx';
import paperStyles from '../paper/Paper.module.css';
import { TextView } from '../paper/RichText.tsx';
import { MakePdfPart } from '../take/MakePdfPart.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './Invite.module.css';

type MadeInvitationProps = Readonly<{ invitation: Invitation; locale: Locale }>;

/** The invitation in every way to hand it out: link, QR code, spelled out, flyer. */
export function MadeInvitation({ invitation, locale }: MadeInvitationProps) {
  const text = useWords().ui.invite;
  const { link, long, qr, paper } = useFlyer(invitation, locale);
  return (
    <>
      <section data-print="no" className={styles['part']} aria-labelledby="made">
        <h2 id="made">{text.ready}</h2>
        <Field id="link" label={text.link}>
          {(control) => <TextInput {...control} readOnly dir="ltr" value={link} />}
        </Field>
        <CopyLink key={link} link={link} />
        <QrCode rows={qr} label={text.qr({ link })} />
        <Field id="long" label={text.long} hint={text.longHint}>
          {(control) => <TextInput {...control} readOnly dir="ltr" value={long} />}
        </Field>
        <h2>{text.flyer}</h2>
        <p>{text.flyerLead}</p>
        {paper === null ? <p role="status">{text.loading}</p> : null}
      </section>
      {/* Made anew for another link. */}
      {paper === null ? null : <FlyerPart key={link} paper={paper} />}
    </>
  );
}

function FlyerPart({ paper }: Readonly<{ paper: PaperDocument }>) {
  const { take } = useWords().ui;
  const { sharing } = useSelect(selectResponses);
  return (
    <>
      <div data-print="no">
        <MakePdfPart paper={paper} format={sharing.paper}>
          <Button look="quiet" onPress={() => window.print()}>
            {take.print}
          </Button>
        </MakePdfPart>
      </div>
      {paper.sheets.map(({ kind, blocks }) => (
        <article key={kind} lang={paper.lang} className={paperStyles['sheet']}>
          <Blocks blocks={blocks} base={2} />
        </article>
      ))}
      <p lang={paper.lang} className={paperStyles['quiet']}>
        <TextView text={paper.footer} />
      </p>
    </>
  );
}
