/**
 * The page that `waymark export --format html` writes: the preview's, with a host inside it that draws what VS Code's
 * language server would. Each of these needs what the one before it has put in place.
 */
import './body.ts';
import './theme.ts';
import './host.ts';
import '../preview.ts';
