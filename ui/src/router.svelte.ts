import type { Route } from './api/types';

export type Screen =
  | { name: 'today' }
  | { name: 'skip' }
  | { name: 'session' }
  | { name: 'progress' }
  | { name: 'plan' }
  | { name: 'library' }
  | { name: 'safety' }
  | { name: 'settings' }
  | { name: 'patients' }
  | { name: 'patient'; id: string }
  | { name: 'exercise'; id: string }
  /** A file from the other side: the one that was opened outside of the window, or one to be chosen. */
  | { name: 'file'; path?: string }
  /** All of a therapist's own exercises, or the editor of one, or of one that begins as a copy of any exercise. */
  | { name: 'own'; id?: string }
  /** The plan of a patient while it is built. */
  | { name: 'builder'; id: string };

/** The screen of an address; anything unknown is Today. */
export function screenOf(hash: string): Screen {
  const [place = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [name, id] = place.split('/');
  switch (name) {
    case 'file': {
      const path = new URLSearchParams(query).get('path');
      return path ? { name, path } : { name };
    }
    case 'skip':
    case 'session':
    case 'progress':
    case 'plan':
    case 'library':
    case 'safety':
    case 'settings':
    case 'patients':
      return { name };
    case 'exercise':
      return id ? { name, id: decodeURIComponent(id) } : { name: 'library' };
    case 'patient':
      return id ? { name, id: decodeURIComponent(id) } : { name: 'patients' };
    case 'builder':
      return id ? { name, id: decodeURIComponent(id) } : { name: 'today' };
    case 'own':
      return id ? { name, id: decodeURIComponent(id) } : { name };
    default:
      return { name: 'today' };
  }
}

export function address(screen: Screen): string {
  if (screen.name === 'file' && screen.path) return `#/file?path=${encodeURIComponent(screen.path)}`;
  const id = 'id' in screen ? screen.id : undefined;
  return id === undefined ? `#/${screen.name}` : `#/${screen.name}/${encodeURIComponent(id)}`;
}

class Router {
  screen = $state.raw<Screen>(screenOf(location.hash));

  constructor() {
    addEventListener('hashchange', () => {
      this.screen = screenOf(location.hash);
    });
  }

  /** To a file that was opened outside of the window. */
  openFile(path: string): void {
    location.hash = address({ name: 'file', path });
    this.screen = { name: 'file', path };
  }

  go(name: Route | 'plan' | 'settings' | 'patients'): void {
    location.hash = address({ name });
    this.screen = { name };
  }
}

export const router = new Router();
