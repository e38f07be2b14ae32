export { componentOf, componentsOf, elementOf, repetitionsOf } from './syntax/parts-of.ts';
export { namePlace } from './syntax/place-faults.ts';
export type { X12Finding, X12Place } from './syntax/place-faults.ts';
export { readEnvelopes } from './syntax/read-envelopes.ts';
export type { FunctionalGroup, Interchange, Transaction } from './syntax/read-envelopes.ts';
export { readX12 } from './syntax/read-x12.ts';
export { writeX12 } from './syntax/write-x12.ts';
export type { Delimiters, Fault, X12Document, X12Segment } from './syntax/x12-document.ts';
