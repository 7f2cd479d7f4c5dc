import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import ChoiceList from './controls/ChoiceList.svelte';

afterEach(cleanup);

it('lists countries by their names, with the one of the desktop first', () => {
  const choices = [
    { value: 'system', words: 'That of the desktop' },
    { value: 'AT', words: 'AT, 112' },
    { value: 'DE', words: 'DE, 112' },
    { value: 'AU', words: 'AU, 000' },
  ];
  const setting = {
    key: 'country',
    value: 'system',
    default: 'system',
    allowed: '',
    meaning: '',
    group: 'program',
    kind: 'choice',
    choices,
  };
  render(ChoiceList, {
    setting,
    value: 'system',
    label: 'Country',
    labelledby: 'l',
    id: 'c',
    describedby: '',
    invalid: false,
    onchange: () => {},
  });
  const options = screen.getAllByRole('option').map((option) => option.textContent);
  expect(options).toEqual(['That of the desktop', 'Australia, 000', 'Austria, 112', 'Germany, 112']);
});
