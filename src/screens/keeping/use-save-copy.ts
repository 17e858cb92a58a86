import { useState } from 'react';
import { saveToDevice } from '../../lib/save-to-device.ts';
import { useInterview } from '../../app/interview-context.ts';
import { useKeeping } from '../../app/keeping-context.ts';

/** Saving a copy as a file, and what came of it in words. */
export function useSaveCopy(): Readonly<{
  news: string;
  save: (passphrase?: string) => Promise<void>;
}> {
  const { common } = useInterview().words.ui;
  const { keeping } = useKeeping();
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  return {
    news: { none: '', saved: common.copySaved, failed: common.copyFailed }[outcome],
    async save(passphrase) {
      const file = await keeping.saveFile(passphrase);
      const isSaved = file !== null && saveToDevice(file.name, file.html, 'text/html');
      setOutcome(isSaved ? 'saved' : 'failed');
    },
  };
}
