import type { Exporter } from '../job.ts';

export const exportHtml: Exporter = async () => ({ refused: 'This format is still to come.' });
