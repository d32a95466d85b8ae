import { describe, expect, it } from 'vitest';
import { underGrantOf } from './grant.ts';

const SOURCE = 'http://media.localhost:8080/media/fresh/a1b2/index.m3u8';

describe('a request of the player', () => {
  it('goes out under the fresh grant', () => {
    expect(underGrantOf(SOURCE, 'http://media.localhost:8080/media/old/a1b2/t001-00007.m4s')).toBe(
      'http://media.localhost:8080/media/fresh/a1b2/t001-00007.m4s',
    );
  });

  it.each([
    'http://media.localhost:8080/media/old/other/t001-00007.m4s',
    'http://elsewhere.example/media/old/a1b2/t001-00007.m4s',
    'http://media.localhost:8080/fixtures/index.m3u8',
  ])('is left alone when the grant is not for it: %s', (url) => {
    expect(underGrantOf(SOURCE, url)).toBe(url);
  });
});
