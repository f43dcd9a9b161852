import type { Brand } from '../../../language/index.ts';
import { lines, list, type Part } from './content.ts';
import { heading } from './named.ts';

/** The brand, and what it stands for. */
export function aboutBrand(brand: Brand): readonly Part[] {
  const values = brand.all('value').flatMap(({ title, name }) => title?.text ?? name?.text ?? []);
  return [...lines(heading(brand, 'brand')), ...list(['Stands for:'], values, (it) => [it])];
}
