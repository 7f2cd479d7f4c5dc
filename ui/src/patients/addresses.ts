/** Where the plan of a patient is made. */
export function builderAddress(patient: string): string {
  return `#/builder/${encodeURIComponent(patient)}`;
}
