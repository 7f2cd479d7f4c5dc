import type { Setting } from '../../api/types';

/** What every control of a setting is given. `id` is of the label's target, `describedby` of its sentences. */
export type ControlProps = {
  setting: Setting;
  label: string;
  value: string;
  id: string;
  labelledby: string;
  describedby: string;
  invalid: boolean;
  onchange: (value: string) => void;
};
