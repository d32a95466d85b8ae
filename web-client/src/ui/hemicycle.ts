export interface Seat {
  x: number;
  y: number;
  /** 0 is lit first: seats fill from the middle of the front row outwards. */
  rank: number;
}

/** Unit space: the chamber's centre at 0,0, outermost row at radius 1, y upwards is negative. */
const INNER_RADIUS = 0.42;

function radiiOf(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => (rows === 1 ? 1 : INNER_RADIUS + ((1 - INNER_RADIUS) * row) / (rows - 1)));
}

/** How large a seat can be drawn so that neighbours keep a gap, beside each other and between rows. */
export function seatRadius(count: number, rows: number): number {
  const along = (Math.PI * radiiOf(rows).reduce((sum, radius) => sum + radius, 0)) / Math.max(1, count - rows);
  const across = rows > 1 ? (1 - INNER_RADIUS) / (rows - 1) : along;
  return Math.min(0.055, 0.37 * Math.min(along, across));
}

/**
 * Places `count` seats in `rows` concentric half circles, with equal distance between neighbours of all rows, and ranks
 * them by their distance from the speaker's desk.
 */
export function hemicycle(count: number, rows: number): Seat[] {
  const radii = radiiOf(rows);
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  let placed = 0;
  const seats = radii.flatMap((radius, row) => {
    const here = row === rows - 1 ? count - placed : Math.round((count * radius) / total);
    placed += here;
    return Array.from({ length: Math.max(0, here) }, (_, i) => {
      const angle = here === 1 ? Math.PI / 2 : (Math.PI * i) / (here - 1);
      return { x: -Math.cos(angle) * radius, y: -Math.sin(angle) * radius, radius, offMiddle: Math.abs(angle - Math.PI / 2) };
    });
  });
  const order = seats.map((_, i) => i).toSorted((a, b) => distance(seats[a]) - distance(seats[b]));
  const ranks = new Map(order.map((seat, rank) => [seat, rank]));
  return seats.map(({ x, y }, i) => ({ x, y, rank: ranks.get(i) ?? i }));
}

function distance(seat: { radius: number; offMiddle: number } | undefined): number {
  return seat ? seat.radius * 0.6 + seat.offMiddle / Math.PI : 0;
}
