import styles from './Step.module.css';

type StepPlaceProps = Readonly<{
  /** The part we are in. */
  kicker?: string;
  /** The place in it, in words. */
  progress?: string;
  /** How far along the part is, 0 to 1, drawn as a quiet line; the words say the same. */
  along?: number;
}>;

/** Where we are, in words, with a quiet line under them. */
export function StepPlace({ kicker, progress, along }: StepPlaceProps) {
  return (
    <>
      <p className={styles['kicker']}>
        <b>{kicker}</b>
        <span>{progress}</span>
      </p>
      {along === undefined ? null : (
        <svg
          className={styles['track']}
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width="100" height="2" data-part="rest" />
          <rect width={100 * along} height="2" data-part="done" />
        </svg>
      )}
    </>
  );
}

type StepHeadProps = StepPlaceProps & Readonly<{ heading: string; lead?: string }>;

/** The head of a step: the place, the one heading that takes the focus, and a sentence to start. */
export function StepHead({ heading, lead, ...place }: StepHeadProps) {
  return (
    <div className={styles['head']}>
      {place.kicker === undefined && place.progress === undefined ? null : <StepPlace {...place} />}
      <h1 tabIndex={-1}>{heading}</h1>
      {lead === undefined ? null : <p className={styles['lead']}>{lead}</p>}
    </div>
  );
}
