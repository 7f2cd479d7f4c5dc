import type { Contact, PlanCard } from '../api/types';

/** Whom a plan names. */
export function contactOf({ therapist: name, clinic, phone, email, booking_url }: PlanCard): Contact {
  return { name, clinic, phone, email, booking_url };
}

export type Way = { by: 'phone' | 'email' | 'booking'; to: string; words: string };

/** The ways to reach somebody, of which any may be missing. */
export function waysOf(contact: Contact): Way[] {
  const { phone, email, booking_url: page } = contact;
  const ways: Way[] = [
    { by: 'phone', to: `tel:${phone.replace(/[^\d+]/g, '')}`, words: phone },
    { by: 'email', to: `mailto:${email}`, words: email },
    { by: 'booking', to: page, words: page },
  ];
  return ways.filter(({ words }) => words !== '');
}

/** A page as it is read out, without what every address begins with. */
export function shortPage(page: string): string {
  return page.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
