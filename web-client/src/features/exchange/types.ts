import type { components } from '@/contract/api.ts';

type Schemas = components['schemas'];

export type ImportPreview = Schemas['ImportPreview'];
export type ImportCounts = Schemas['ImportCounts'];
export type ImportGone = Schemas['ImportGone'];
export type ImportWarning = Schemas['ImportWarning'];
