/** Something that PDF/UA-1 forbids: a number of the Matterhorn Protocol 1.1 or a word, and where. */
export type Finding = Readonly<{ id: string; message: string }>;

/** Gathers findings. */
export type Report = (id: string, message: string) => void;
