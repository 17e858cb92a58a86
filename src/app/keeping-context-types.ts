import type { AutosaveStatus } from '../storage/autosave-status.ts';
import type { FileLike, ReadOutcome } from '../storage/save-file/types.ts';
import type { Wordings } from '../storage/wording.ts';

/** Whose device this is; asked once, before the first question. */
export type Device = 'unasked' | 'own' | 'shared';

/** How the device's storage was found. */
export type StorageState = 'ready' | 'unavailable' | 'newer-version' | 'blocked-by-other-tab';

/** A draft in the list of the welcome screen; `unreadable` can only be downloaded as it was found. */
export type Kept =
  | Readonly<{
      kind: 'draft';
      id: string;
      nickname: string;
      /** Written by a teacher about a class. */
      isTeachers: boolean;
      /** ISO moment of the last save, for people to read; `null` when it is not known. */
      updatedAt: string | null;
      /** The step where the parent stopped. */
      cursor: string;
      /** A damaged copy was set aside, and the copy before it is shown. */
      isPrevious: boolean;
    }>
  | Readonly<{ kind: 'unreadable'; id: string; why: 'newer' | 'stuck' | 'damaged'; text: string }>;

/** All that the screens show of keeping. */
export type KeepingState = Readonly<{
  device: Device;
  storage: StorageState;
  /** How it is kept; also `dirty` while something is typed that is not recorded yet. */
  status: AutosaveStatus | Readonly<{ state: 'dirty' }>;
  /** The id of the draft that is open in this tab. */
  current: string;
  /** Counts how often other notes were opened: what a form holds of the ones before goes with them. */
  openings: number;
  drafts: readonly Kept[];
  /** The draft deleted last, while it can be brought back from here. */
  deleted: Readonly<{ id: string; nickname: string }> | null;
  /** The wordings that the answers of what is open were given in. */
  wordings: Wordings;
}>;

/** The keeping of drafts, as the screens meet it. */
export type Keeping = Readonly<{
  state: () => KeepingState;
  subscribe: (listener: () => void) => () => void;
  chooseDevice: (device: 'own' | 'shared') => void;
  /** Text is being typed that is not recorded yet; or all of it is. */
  typing: (isTyping: boolean) => void;
  /** Opens a draft of this device in this tab. */
  open: (id: string) => Promise<void>;
  /** Settles once what is recorded is kept: what was recorded before would not be. */
  ready: () => Promise<void>;
  /** Begins notes about another child; what is open stays kept. */
  begin: () => Promise<void>;
  remove: (id: string) => Promise<void>;
  undoRemove: () => Promise<void>;
  /** Writes what waits; `false` when it could not be kept. Also the button "Try again". */
  flush: () => Promise<boolean>;
  /** Two tabs: takes what the other tab has. */
  takeOther: () => Promise<void>;
  /** Two tabs: keeps what is open here as a draft of its own. */
  keepMine: () => Promise<void>;
  /** The reworded items have been looked at, and their answers stand. */
  confirmWordings: () => void;
  /** Reads a save file; touches nothing on the device. */
  read: (file: FileLike, passphrase?: string) => Promise<ReadOutcome>;
  /** Takes a read file in as a new draft. */
  takeIn: (outcome: Extract<ReadOutcome, { kind: 'ok' }>) => Promise<void>;
  /** A save file of what is open, as a page; with a passphrase it is protected. */
  saveFile: (passphrase?: string) => Promise<SaveFile | null>;
  /** Erases everything on this device; `false` when something is left. */
  erase: () => Promise<boolean>;
}>;

/** A save file: its name, without the child's, and its content. */
export type SaveFile = Readonly<{ name: string; html: string }>;
