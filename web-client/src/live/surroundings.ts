import type { Socket, Surroundings } from './LiveConnection.ts';

/** The browser's socket, clock and chance; only the way to a ticket differs between pages. */
export function browserSurroundings(ticket: () => Promise<string>): Surroundings {
  return {
    ticket,
    open: () => {
      const socket = new WebSocket(new URL('/live', location.href.replace(/^http/, 'ws')));
      return socket as Socket;
    },
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
  };
}
