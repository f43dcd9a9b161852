import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTemplate } from '../../../language/documents/pptx/open-template.ts';
import { openPackage } from '../../../language/documents/pptx/package.ts';
import { readDeck } from '../../../language/documents/pptx.ts';

/** An archive that says of its one file that it is as large as this. */
function saying(size: number): Uint8Array {
  const bytes = zipSync({ 'ppt/presentation.xml': new Uint8Array(1000) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

describe('an archive', () => {
  it('is opened where it holds what it says', () => {
    expect(openPackage(saying(1000)).get('ppt/presentation.xml')).toHaveLength(1000);
  });

  it('is not opened where a few bytes would become very many', async () => {
    const bomb = saying(0x7fffffff);
    expect(() => openPackage(bomb)).toThrow("'ppt/presentation.xml' is more than a deck would hold.");
    expect(await readDeck(bomb)).toBeUndefined();
    expect(openTemplate(bomb)).toEqual({
      refused: 'The template is no PowerPoint file, or it is damaged: does PowerPoint open it?',
    });
  });

  it('unpacks no more than it says', () => {
    expect(openPackage(saying(10)).get('ppt/presentation.xml')?.length).toBeLessThanOrEqual(10);
  });

  it('is not opened where it says that it holds more files than any deck', () => {
    // The large form of an archive's end, which tells of four thousand million files, and where it stands.
    const end = new DataView(new ArrayBuffer(56 + 20 + 22));
    end.setUint32(0, 0x06064b50, true);
    end.setUint32(32, 0xffffffff, true);
    end.setUint32(56, 0x07064b50, true);
    end.setUint32(76, 0x06054b50, true);
    end.setUint16(76 + 8, 1, true);
    expect(() => openPackage(new Uint8Array(end.buffer))).toThrow('is more than a deck would hold');
  });
});
