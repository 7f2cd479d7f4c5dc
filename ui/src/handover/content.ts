import { refusal } from '../api';
import type { ApiError, FileSource } from '../api/types';
import { text } from '../text';

const MEGABYTE = 1_000_000;
/** What the agent takes in one question, as base64. */
const LARGEST = 32 * MEGABYTE;

/** What is in a chosen or dropped file, to be sent to the agent. Rejects with a refusal; one that is too large is not read. */
export async function contentOf(file: File): Promise<FileSource> {
  if (file.size > LARGEST) throw sentence(text.handover.tooLarge(Math.ceil(file.size / MEGABYTE)));
  try {
    return { by: 'content', base64: await base64(file) };
  } catch {
    throw sentence(text.handover.unreadable);
  }
}

/** A refusal of the window's own. */
export function sentence(message: string): ApiError {
  return { ...refusal(message), code: 'file-refused' };
}

/** The browser writes base64 itself, into an address `data:…;base64,…`; that of an empty file ends early. */
function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.includes(',') ? address.slice(address.indexOf(',') + 1) : '');
    };
    reader.readAsDataURL(file);
  });
}
