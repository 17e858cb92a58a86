import { questionnaire } from '../../questions/index.ts';
import { copyOf, type DraftContent } from '../draft.ts';
import { readData } from './data.ts';
import { findBlock } from './find-block.ts';
import { unlock } from './lock.ts';
import { readPassphrase } from './passphrase.ts';
import { decode, textOf } from './text-of.ts';
import {
  DATA_ID,
  type FileLike,
  LOCKED_ID,
  type Preview,
  type ReadOutcome,
  refused,
} from './types.ts';

/**
 * Reads a save file from outside, suspiciously: size, encoding, the block of data, depth, JSON, whose
 * it is, version, checksum, shape, meaning (trust.md, 1.4). Never throws, and touches no draft on the
 * device: what comes back is a new one, to be shown first and then saved.
 */
export async function readSaveFile(file: FileLike, passphrase?: string): Promise<ReadOutcome> {
  const text = await textOf(file);
  if (text.kind === 'refused') return text;
  const locked = findBlock(text.value, LOCKED_ID);
  if (locked.kind === 'refused') return locked;
  if (locked.value === null) return readPage(text.value);
  if (passphrase === undefined) return { kind: 'protected' };
  const key = readPassphrase(passphrase);
  if (key === null) return refused('wrong-passphrase');
  const bytes = await unlock(locked.value, key);
  if (bytes.kind === 'refused') return bytes;
  // What comes out is trusted no more than what went in.
  const inner = decode(bytes.value);
  return inner.kind === 'refused' ? inner : readPage(inner.value);
}

function readPage(page: string): ReadOutcome {
  const block = findBlock(page, DATA_ID);
  if (block.kind === 'refused') return block;
  if (block.value === null) return refused('no-notes');
  const read = readData(block.value);
  if (read.kind === 'refused') return read;
  return { kind: 'ok', draft: copyOf(read.value), preview: previewOf(read.value) };
}

function previewOf({ responses, updatedAt, locale, questionnaireVersion }: DraftContent): Preview {
  return {
    nickname: responses.child.nickname.trim(),
    answered: Object.keys(responses.answers).length,
    updatedAt,
    locale,
    isOtherQuestionnaire: questionnaireVersion !== questionnaire.version,
  };
}
