import base from './vite.config';

const alias: any = (base as any).resolve.alias;
export default {
  ...(base as any),
  resolve: { alias: { ...alias, './figure': '/tmp/shots/figure.ts' } },
  server: { fs: { strict: false } },
  build: {
    outDir: '/tmp/shots/site',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'safari18',
  },
};
