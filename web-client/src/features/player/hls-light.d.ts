/** The lighter build has the same face; its package forgot to say so. */
declare module 'hls.js/light' {
  export { default as Hls } from 'hls.js';
  export type * from 'hls.js';
}
