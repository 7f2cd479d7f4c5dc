import type { Component } from 'svelte';
import type { Setting } from '../../api/types';
import { readHours } from '../hours';
import { readSeconds } from '../length';
import ChoiceList from './ChoiceList.svelte';
import Count from './Count.svelte';
import DailyRange from './DailyRange.svelte';
import HoursEditor from './HoursEditor.svelte';
import PlainText from './PlainText.svelte';
import type { ControlProps } from './props';
import TimeLength from './TimeLength.svelte';
import TimeOrNever from './TimeOrNever.svelte';
import TimesOfDay from './TimesOfDay.svelte';
import YesNo from './YesNo.svelte';

type Control = {
  is: Component<ControlProps>;
  /** Made of several fields, so that its label names a group of them. */
  group: boolean;
  /** So wide that it stands under its words. */
  wide: boolean;
};

/** The control that fits a setting. One that it could not show is written as text. */
export function controlOf(setting: Setting): Control {
  const one = (is: Component<ControlProps>): Control => ({ is, group: false, wide: false });
  const text: Control = { is: PlainText, group: false, wide: true };
  switch (setting.kind) {
    case 'yes-no':
      return one(YesNo);
    case 'time':
      return readSeconds(setting.value) === null ? text : one(TimeLength);
    case 'choice':
      return setting.choices.length > 0 ? one(ChoiceList) : text;
    case 'count':
      return one(Count);
    case 'hours':
      return readHours(setting.value) ? { is: HoursEditor, group: true, wide: true } : text;
    case 'daily-range':
      return { is: DailyRange, group: true, wide: false };
    case 'times':
      return { is: TimesOfDay, group: true, wide: true };
    case 'time-or-never':
      return { is: TimeOrNever, group: true, wide: false };
    default:
      return text;
  }
}
