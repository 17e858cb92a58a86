import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { Button } from '../../components/button/Button.tsx';

/** Copies a link; where that is not allowed, the link stands above to be selected by hand. */
export function CopyLink({ link }: Readonly<{ link: string }>) {
  const text = useWords().ui.invite;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    // Without a secure address there is no clipboard at all.
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const news = { none: '', copied: text.copied, failed: text.copyFailed };
  return (
    <div>
      <Button onPress={() => void copy()}>{text.copy}</Button>
      <p role="status">{news[outcome]}</p>
    </div>
  );
}
