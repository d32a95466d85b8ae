import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

afterEach(cleanup);

// The files of a worker share a document: the next one finds it as the first did.
afterAll(() => {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

// A machine that builds something else too may take seconds for what is loaded lazily; a condition is awaited, not a time.
configure({ asyncUtilTimeout: 8_000 });

// The test document has no layout; a list that draws only what is in sight needs a size.
for (const [size, pixels] of Object.entries({ offsetHeight: 400, offsetWidth: 320, clientHeight: 400, clientWidth: 320 })) {
  Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => pixels });
}
