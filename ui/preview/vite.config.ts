import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The window in an ordinary browser, with scripted answers instead of an agent: `npm run preview -w ui`. */
export default defineConfig({
  root: here('..'),
  plugins: [svelte()],
  resolve: {
    alias: { '@tauri-apps/api/core': here('./browser.ts'), '@tauri-apps/api/event': here('./browser.ts') },
  },
});
