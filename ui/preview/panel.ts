import '@fontsource-variable/source-sans-3/wght.css';
import '../src/style/tokens.css';
import '../src/style/base.css';
import { mount } from 'svelte';
import HandOverPanel from '../src/handover/HandOverPanel.svelte';
import { speak } from '../src/wording.svelte';

/** The hand-over alone, which has no address of its own: `/preview/panel.html?scene=paired&language=de`. */
speak(new URLSearchParams(location.search).get('language') ?? 'en');

const target = document.getElementById('app');
if (target)
  mount(HandOverPanel, { target, props: { patient: 'p 7', version: 3, onDone: () => location.reload() } });
