/** The letters of a file in two weights. */
export async function fetched(part = '') {
  const [regular, bold] = await Promise.all(
    ['regular', 'bold'].map(async (weight) => {
      const answer = await fetch(`${weight}${part}.ttf`);
      return new Uint8Array(await answer.arrayBuffer());
    }),
  );
  return { regular, bold };
}
