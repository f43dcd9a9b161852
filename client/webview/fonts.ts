const faces = ["400 13px 'Inter'", "600 13px 'Inter'"];

/** Whether the font's files could not be had: then no picture waits for them again. */
let isMissing = false;

/**
 * Waits until the letters of a text can be drawn in the font that pictures are measured in, so that no text jumps when
 * the font comes. It ships with the page; should it be missing, the picture is drawn without it.
 */
export async function fontsFor(text: string): Promise<void> {
  if (isMissing) return;
  const missing = faces.filter((face) => !document.fonts.check(face, text));
  try {
    await Promise.all(missing.map((face) => document.fonts.load(face, text)));
  } catch (error) {
    isMissing = true;
    console.error(error);
  }
}
