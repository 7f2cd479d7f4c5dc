import '@fontsource-variable/source-sans-3/wght.css';
import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { speak } from './wording.svelte';

// Until the agent has said which language it is.
speak(navigator.language);

const target = document.getElementById('app');
if (target) mount(App, { target });
