import { describe, expect, it } from 'vitest';
import { PositionReporter } from './PositionReporter.ts';

function reporter(): [PositionReporter, number[]] {
  const said: number[] = [];
  return [new PositionReporter((seconds) => said.push(seconds)), said];
}

describe('PositionReporter', () => {
  it('speaks at most every five seconds while playing, whatever the playback speed', () => {
    const [positions, said] = reporter();
    for (let ms = 0; ms <= 12_000; ms += 250) positions.playing(ms / 500, ms);
    expect(said).toEqual([0, 10, 20]);
  });

  it('speaks at once on a pause, and not twice about the same place', () => {
    const [positions, said] = reporter();
    positions.playing(10, 0);
    positions.stopped(12.34, 1_200);
    positions.stopped(12.4, 1_300);
    expect(said).toEqual([10, 12.3]);
  });

  it('starts its five seconds anew after a pause', () => {
    const [positions, said] = reporter();
    positions.stopped(30, 1_000);
    positions.playing(31, 2_000);
    positions.playing(35, 6_000);
    expect(said).toEqual([30, 35]);
  });
});
