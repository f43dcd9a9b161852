import type { Exporter } from '../job.ts';

export const exportCsv: Exporter = async () => ({ refused: 'This format is still to come.' });
