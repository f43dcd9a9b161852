import type { Importer } from '../import.ts';

export const importMermaid: Importer = () => ({ refused: 'This format is still to come.' });
