import { refusal } from '../api';
import type { ApiError } from '../api/types';
import { text } from '../text';

const MEGABYTE = 1_000_000;
/** A plan may carry pictures of a therapist's own exercises. */
const LARGEST = 24 * MEGABYTE;

/** The text of a plan file, or the refusal of one that is too big or is no text. */
export async function readPlan(file: File): Promise<{ plan: string } | { refused: ApiError }> {
  if (file.size > LARGEST) return { refused: sentence(text.plan.tooBig(Math.ceil(file.size / MEGABYTE))) };
  try {
    const bytes = await file.arrayBuffer();
    return { plan: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { refused: error instanceof TypeError ? sentence(text.plan.notText) : refusal(error) };
  }
}

export function sentence(message: string): ApiError {
  return { code: 'wrong', message, problems: [] };
}
