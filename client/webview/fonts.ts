const faces = ["400 13px 'Inter'", "600 13px 'Inter'"];

/**
 * Waits until the letters of a text can be drawn in the font that pictures are measured in, so that no text jumps when
 * the font comes. It ships with the page; should it be missing, the picture is drawn without it.
 */
export async function fontsFor(text: string): Promise<void> {
  const missing = faces.filter((face) => !document.fonts.check(face, text));
  try {
    await Promise.all(missing.map((face) => document.fonts.load(face, text)));
  } catch (error) {
    console.error(error);
  }
}
