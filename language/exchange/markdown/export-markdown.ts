import type { Exporter } from '../job.ts';

export const exportMarkdown: Exporter = async () => ({ refused: 'This format is still to come.' });
