import type { FieldFault } from '../../components/step/ErrorSummary.tsx';

/**
 * The faults of a form, in the order of its fields. Fields inside lists are named as their inputs are:
 * `tried.0.what`.
 */
export function faultsOf(errors: unknown, path = ''): readonly FieldFault[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, found]: [string, unknown]) => {
    const fieldId = path === '' ? key : `${path}.${key}`;
    const text = messageOf(found);
    return text === null ? faultsOf(found, fieldId) : [{ fieldId, text }];
  });
}

/** The fault of one field, if it has one. */
export function faultOf(faults: readonly FieldFault[], fieldId: string): string | undefined {
  return faults.find((fault) => fault.fieldId === fieldId)?.text;
}

function messageOf(found: unknown): string | null {
  const isFault = typeof found === 'object' && found !== null && 'message' in found;
  return isFault && typeof found.message === 'string' ? found.message : null;
}
