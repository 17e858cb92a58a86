import { Button } from '../button/Button.tsx';
import { Callout } from '../callout/Callout.tsx';

type UpdateNoticeProps = Readonly<{
  heading: string;
  text: string;
  /** What the button says, and does; without one there is no button. */
  action?: Readonly<{ text: string; onPress: () => void }>;
}>;

/** Says that a new version is ready, or a part is missing, and offers to load the page again. */
export function UpdateNotice({ heading, text, action }: UpdateNoticeProps) {
  return (
    <div role="status" data-print="no">
      <Callout look="care">
        <p>
          <b>{heading}</b>
        </p>
        <p>{text}</p>
        {action === undefined ? null : (
          <Button look="quiet" onPress={action.onPress}>
            {action.text}
          </Button>
        )}
      </Callout>
    </div>
  );
}
