import { expect, test } from 'vitest';
import { faultOf, faultsOf } from './faults.ts';

const errors = {
  effectNote: { type: 'too_big', message: 'Too long.' },
  tried: [undefined, { what: { type: 'too_big', message: 'Too long here.' }, where: undefined }],
  hope: { type: 'too_big', message: 'Shorter.' },
};

test('faults stand in the order of the fields, fields in lists named as their inputs', () => {
  expect(faultsOf(errors)).toEqual([
    { fieldId: 'effectNote', text: 'Too long.' },
    { fieldId: 'tried.1.what', text: 'Too long here.' },
    { fieldId: 'hope', text: 'Shorter.' },
  ]);
});

test('a form without errors has no faults', () => {
  expect([faultsOf({}), faultsOf(undefined), faultsOf(null)]).toEqual([[], [], []]);
});

test('a field has its own fault or none', () => {
  const faults = faultsOf(errors);
  expect([faultOf(faults, 'tried.1.what'), faultOf(faults, 'tried.0.what')]).toEqual([
    'Too long here.',
    undefined,
  ]);
});
