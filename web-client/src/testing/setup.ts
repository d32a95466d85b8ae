import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// A machine that builds something else too may take seconds for what is loaded lazily; a condition is awaited, not a time.
configure({ asyncUtilTimeout: 8_000 });

// The test document has no layout; a list that draws only what is in sight needs a size.
for (const [size, pixels] of Object.entries({ offsetHeight: 400, offsetWidth: 320, clientHeight: 400, clientWidth: 320 })) {
  Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => pixels });
}
