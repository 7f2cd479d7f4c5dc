import { describe, expect, it } from 'vitest';
import {
  type Document,
  dataUrl,
  lines,
  sentences,
  withFigure,
  withNumber,
  withPicture,
  withSentences,
} from './draft';

const document: Document = {
  id: 'own-nod',
  name: 'Nod',
  group: 'deep-neck-flexors',
  position: 'supine',
  purpose: 'Trains.',
  cue: 'Small.',
  steps: [
    { role: 'set-up', text: 'Lie down.' },
    { role: 'movement', text: 'Nod.' },
    { role: 'safety', text: 'Stop at pain.' },
  ],
  errors: [],
  stop_signs: [],
  dose: { sets: 1, reps: 10, hold_s: 5, side: 'none' },
  desk: false,
  figure: { view: 'side' },
  evidence_note: 'Usual.',
};

describe('the draft of an own exercise', () => {
  it('keeps the roles in their order and what it has no field for', () => {
    const changed = withSentences(document, 'movement', ' Nod a little. \n\nRoll back.');
    expect(changed.steps.map((step) => `${step.role}: ${step.text}`)).toEqual([
      'set-up: Lie down.',
      'movement: Nod a little.',
      'movement: Roll back.',
      'safety: Stop at pain.',
    ]);
    expect(sentences(changed, 'movement')).toBe('Nod a little.\nRoll back.');
    expect(changed.evidence_note).toBe('Usual.');
  });

  it('takes a number out of the dose when its field is emptied', () => {
    expect(withNumber(document, 'reps', '12').dose.reps).toBe(12);
    expect(withNumber(document, 'hold_s', '').dose).toEqual({ sets: 1, reps: 10, side: 'none' });
  });

  it('has a picture or a figure, never both', () => {
    const pictured = withPicture(document, 'data:image/png;base64,AA==');
    expect(pictured.figure).toBeUndefined();
    expect('figure' in pictured).toBe(false);
    const drawn = withFigure(pictured, document.figure);
    expect('picture' in drawn).toBe(false);
    expect(drawn).toEqual(document);
  });

  it('tells a picture by its content, not by its name', async () => {
    const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1])], { type: 'image/jpeg' });
    expect(await dataUrl(png)).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(await dataUrl(new Blob(['<svg/>'], { type: 'image/png' }))).toMatch(/^data:image\/png;base64,/);
  });

  it('reads one sentence a line', () => {
    expect(lines('a\n\n b \n')).toEqual(['a', 'b']);
  });
});
