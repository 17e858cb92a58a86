/**
 * Hands a text to the browser as a file to save; `false` when the browser does not take it. The
 * address is given back when it has been taken.
 */
export function saveToDevice(
  name: string,
  text: string,
  type: 'text/html' | 'text/plain' | 'text/calendar' | 'application/fhir+json',
): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
