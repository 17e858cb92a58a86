import { useInterview } from '../app/interview-context.ts';
import { useSelect } from '../app/use-select.ts';
import { Button } from '../components/button/Button.tsx';
import { selectIsChanging } from '../machines/selectors.ts';

type StepActionsProps = Readonly<{
  /** The words on the main button where they are not "Continue". */
  next?: string;
  /** A third way, such as Skip. */
  aside?: Readonly<{ text: string; onPress: () => void }> | undefined;
}>;

/** Continue and Back, in the same place on every step; while changing, both lead back to the answers. */
export function StepActions({ next, aside }: StepActionsProps) {
  const { words, goBack } = useInterview();
  const isChanging = useSelect(selectIsChanging);
  const { common } = words.ui;
  return (
    <>
      <Button type="submit">{isChanging ? common.keepChange : (next ?? common.continue)}</Button>
      {isChanging ? null : (
        <Button look="quiet" onPress={goBack}>
          {common.back}
        </Button>
      )}
      {aside === undefined ? null : (
        <Button look="plain" onPress={aside.onPress}>
          {aside.text}
        </Button>
      )}
    </>
  );
}
