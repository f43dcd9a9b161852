import type { Exporter } from '../job.ts';

export const exportJson: Exporter = async () => ({ refused: 'This format is still to come.' });
