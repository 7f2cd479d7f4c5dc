import { say } from './wording.svelte';

/** Objects whose properties are texts: each is worded when it is read, in the language spoken then. */

type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

/** `texts('nav', 'today plan')` has the messages `nav-today` and `nav-plan` as its properties `today` and `plan`. */
export function texts<const S extends string>(
  group: string,
  ...names: S[]
): { readonly [K in Words<S>]: string } {
  const found = {};
  for (const name of names.flatMap((some) => some.split(' '))) {
    const key = `${group}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    Object.defineProperty(found, name, { enumerable: true, get: () => say(key) });
  }
  return found as { readonly [K in Words<S>]: string };
}

/** One object of two. Spreading would word all texts at once. */
export function join<A extends object, B extends object>(one: A, other: B): A & B {
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(one), ...Object.getOwnPropertyDescriptors(other) },
  ) as A & B;
}
