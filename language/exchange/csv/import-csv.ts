import type { Importer } from '../import.ts';

export const importCsv: Importer = () => ({ refused: 'This format is still to come.' });
