import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// The test document has no layout; a list that draws only what is in sight needs a size.
for (const [size, pixels] of Object.entries({ offsetHeight: 400, offsetWidth: 320, clientHeight: 400, clientWidth: 320 })) {
  Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => pixels });
}
