import { remainingMs, type Seen, timeRuns } from './countdown';

/** The milliseconds that are left, frame by frame while time runs. To be made while a component is set up. */
export function passing(seen: () => Seen): { readonly ms: number } {
  let now = $state(performance.now());

  $effect(() => {
    const heard = seen();
    now = heard.at;
    if (!timeRuns(heard.view)) return;
    let frame = requestAnimationFrame(function tick(at) {
      now = at;
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  });

  return {
    get ms() {
      return remainingMs(seen(), now);
    },
  };
}
