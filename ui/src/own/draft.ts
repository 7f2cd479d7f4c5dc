/** An exercise of a therapist's own as the editor changes it. What the editor has no field for stays as it is. */

export type Role = 'set-up' | 'movement' | 'cue' | 'breathing' | 'safety';

type Step = { role: Role; text: string };

type Dose = Record<string, unknown> & { side?: string; reps?: number };

/** The document, as the agent gives and takes it. */
export type Document = Record<string, unknown> & {
  id: string;
  name: string;
  group: string;
  position: string;
  purpose: string;
  cue: string;
  steps: Step[];
  errors: string[];
  stop_signs: string[];
  evidence_note: string;
  dose: Dose;
  desk: boolean;
  figure?: unknown;
  picture?: string;
};

export const ROLES: readonly Role[] = ['set-up', 'movement', 'cue', 'breathing', 'safety'];

/** The numbers of a dose that the editor shows, by the name of their text. */
export const NUMBERS = [
  ['sets', 'sets'],
  ['reps', 'reps'],
  ['tempo', 'tempo_s'],
  ['hold', 'hold_s'],
  ['relax', 'relax_s'],
  ['rest', 'rest_s'],
] as const;

export const SIDES = [
  ['noSide', 'none'],
  ['eachSide', 'each'],
  ['alternate', 'alternate'],
  ['left', 'left'],
  ['right', 'right'],
] as const;

export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The sentences of one role, one a line. */
export function sentences(document: Document, role: Role): string {
  return document.steps
    .filter((step) => step.role === role)
    .map((step) => step.text)
    .join('\n');
}

/** The document with other sentences for a role; the roles stand in their order. */
export function withSentences(document: Document, role: Role, text: string): Document {
  const steps = ROLES.flatMap((other) =>
    lines(other === role ? text : sentences(document, other)).map((sentence) => ({
      role: other,
      text: sentence,
    })),
  );
  return { ...document, steps };
}

/** The document with another number in its dose; an empty field takes the number out. */
export function withNumber(document: Document, field: string, text: string): Document {
  const { [field]: _, ...rest } = document.dose;
  return { ...document, dose: text.trim() === '' ? rest : { ...rest, [field]: Number(text) } };
}

/** A document is shown either by a figure or by a picture. */
export function withPicture(document: Document, picture: string): Document {
  const { figure: _, ...rest } = document;
  return { ...rest, picture } as Document;
}

export function withFigure(document: Document, figure: unknown): Document {
  const { picture: _, ...rest } = document;
  return { ...rest, figure } as Document;
}

/** Most bytes of a picture; the agent holds to the same. */
export const LARGEST_PICTURE = 2_000_000;

/** A picture file as a data URL. Its kind is told by the agent from its first bytes. */
export async function dataUrl(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:${kindOf(bytes) ?? file.type};base64,${btoa(text)}`;
}

function kindOf(bytes: Uint8Array): string | null {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) return 'image/webp';
  return null;
}
